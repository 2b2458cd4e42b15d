// The two languages of the course, and what it means to say a thing in both.

/** A language the course is written in. Spanish comes first: it is the one at the site's root. */
export type Language = 'es' | 'en';

/** Every language, in the order in which the site lists them. */
export const languages: readonly Language[] = ['es', 'en'];

/** The same thing said in each language. */
export type Both<T = string> = Readonly<Record<Language, T>>;

/** The language that is not this one. @example otherLanguage('es') // 'en' */
export const otherLanguage = (language: Language): Language => (language === 'es' ? 'en' : 'es');

/** Whether a piece of text names a language of the course. @example isLanguage('fr') // false */
export const isLanguage = (text: string): text is Language => text === 'es' || text === 'en';

/** What a language is called in the messages for authors, which are in English. */
export const languageNames: Both = { es: 'Spanish', en: 'English' };
