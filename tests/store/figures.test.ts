// Others on the page hear what a figure is set to, while it moves and before anything is kept.
import { expect, test } from 'vitest';
import { showInputs, watchInputs } from '#src/store/figures.ts';

const kiosk = { interactive: 'kiosk', case: 'hotel-mirador' };

test('a figure nobody has touched differs in nothing from its case', () => {
  expect(watchInputs({ interactive: 'untouched' }).get()).toEqual({});
});

test('a figure that moves is heard at once, and no other one', () => {
  const heard: unknown[] = [];
  const stop = watchInputs(kiosk).listen((inputs) => heard.push(inputs));
  const stopOther = watchInputs({ interactive: 'kiosk' }).listen((inputs) => heard.push(['other', inputs]));
  showInputs(kiosk, { adoption: 0.4 });
  showInputs(kiosk, {});
  stop();
  stopOther();
  expect(heard).toEqual([{ adoption: 0.4 }, {}]);
});
