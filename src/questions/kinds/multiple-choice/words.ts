// What a question of several right answers says.
import type { Both } from '#src/domain/language/language.ts';

export const words: Both<{ readonly instruction: string; readonly choose: string }> = {
  es: { instruction: 'Elige todas las que valgan', choose: 'Elige al menos una respuesta y comprueba después.' },
  en: { instruction: 'Choose all that hold', choose: 'Choose at least one answer first, then check.' },
};
