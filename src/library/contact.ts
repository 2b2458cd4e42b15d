// Where errors are reported.
import type { Course } from '#src/domain/course/course.ts';

/** The address that whoever publishes this copy gave in the variable CONTACT, or the course's own; undefined where there is none. */
export function contactOf({ file }: Course): string | undefined {
  const given = process.env['CONTACT'];
  return given === undefined || given === '' ? file.contact : given;
}
