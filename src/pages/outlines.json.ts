// What every lesson asks, without words: pages that sum up progress fetch it once there is some.
import { outlineLesson } from '#src/domain/learner/outline.ts';
import { readCourse } from '#src/library/course.ts';

export async function GET(): Promise<Response> {
  const { lessons } = await readCourse();
  return Response.json(lessons.map(outlineLesson));
}
