// What a question of one right answer says.
import type { Both } from '#src/domain/language/language.ts';

export const words: Both<{ readonly instruction: string; readonly choose: string }> = {
  es: { instruction: 'Elige una respuesta', choose: 'Elige una respuesta y comprueba después.' },
  en: { instruction: 'Choose one answer', choose: 'Choose an answer first, then check.' },
};
