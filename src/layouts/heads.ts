// What the head of a page says of a question, a figure or a lesson: the same for its page in the course and for the bare one.
import { byId, type Course, type Module } from '#src/domain/course/course.ts';
import { wholeAddress, type Embeddable, type EmbedKind } from '#src/domain/course/embeddables.ts';
import { interactivesOf } from '#src/domain/course/interactives.ts';
import { lessonAsking, questionNumber } from '#src/domain/course/questions.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import { readCourse } from '#src/library/course.ts';
import { lessonData, questionData } from '#src/library/linked-data.ts';
import { placeInLesson } from '#src/library/place.ts';
import { plain } from '#src/library/prose/inline.ts';
import { withFirstNumbers } from '#src/library/variants.ts';
import { titles } from '#src/interactives/titles.ts';
import { words as questionWords } from '#src/questions/words.ts';
import { words } from './words.ts';

/** The head of a page that can also be put into a frame. */
export interface Head {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's own address within the course, in each language. */
  readonly addresses: Both;
  readonly module: Module;
  readonly data?: object;
  readonly article?: boolean;
  readonly embeddable: true;
}

interface Said {
  readonly title: string;
  readonly description: string;
  /** Id of the module it belongs to. */
  readonly module: string;
  readonly data?: object;
  readonly article?: boolean;
}

type Sayer = (course: Course, id: string, language: Language, site: URL | undefined) => Promise<Said> | Said;

const sayers: Readonly<Record<EmbedKind, Sayer>> = {
  question: sayQuestion,
  figure: sayFigure,
  lesson: sayLesson,
};

/** @param site address of the host, which the data for machines names */
export async function headOf(piece: Embeddable, language: Language, site: URL | undefined): Promise<Head> {
  const course = await readCourse();
  const { module, ...said } = await sayers[piece.kind](course, piece.id, language, site);
  const addresses = { es: wholeAddress(course, piece, 'es'), en: wholeAddress(course, piece, 'en') };
  return { ...said, language, addresses, module: byId(course.modules, module), embeddable: true };
}

async function sayQuestion(course: Course, id: string, language: Language, site: URL | undefined): Promise<Said> {
  const lesson = lessonAsking(course, id);
  const place = await placeInLesson(lesson.id, language);
  const { number, total } = questionNumber(lesson, id);
  const question = byId(lesson.questions, id);
  const stem = plain(question.stem[language], withFirstNumbers(question, place));
  return {
    title: `${questionWords[language].of(number, total)}: ${lesson.title[language]}`,
    description: words[language].questionDescription(stem),
    module: lesson.module,
    data: questionData(question, place, site),
  };
}

function sayFigure(course: Course, id: string, language: Language): Said {
  const title = titles[id]?.[language] ?? '';
  const [lesson] = byId(interactivesOf(course), id).lessons;
  return { title, description: words[language].figureDescription(title), module: lesson.module };
}

async function sayLesson(course: Course, id: string, language: Language, site: URL | undefined): Promise<Said> {
  const lesson = byId(course.lessons, id);
  const place = await placeInLesson(id, language);
  return {
    title: lesson.title[language],
    description: plain(lesson.description[language], place),
    module: lesson.module,
    data: lessonData(place, site),
    article: true,
  };
}
