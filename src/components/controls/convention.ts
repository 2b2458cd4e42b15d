// Lets everything that is computed live write and read numbers as the reader of a Spanish page prefers, also when that changes.
import { createSubscriber } from 'svelte/reactivity';
import { preferConvention } from '#src/domain/language/format.ts';

if (typeof document !== 'undefined') {
  const depend = createSubscriber((change) => {
    document.addEventListener('decimals', change);
    return () => {
      document.removeEventListener('decimals', change);
    };
  });
  preferConvention((language) => {
    depend();
    return language === 'es' && document.documentElement.dataset['decimals'] === 'point' ? 'point' : undefined;
  });
}
