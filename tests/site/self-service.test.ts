// The self-service figure, moved by keyboard alone and by taps alone, in both languages.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../support/accessibility.ts';
import { blankPage, openPage, urlOf, type Look } from '../support/site.ts';

const lesson = {
  es: '/coproduccion/cuando-conviene-que-participe/',
  en: '/en/co-production/when-participation-makes-sense/',
} as const;
const both = [['es'], ['en']] as const;
const phone: Look = { width: 360, height: 740, touch: true };
const figure = '#figure-break-even';
const field = (name: string): string => `${figure}-${name}`;
const slider = (name: string): string => `.control:has(${field(name)}) input[type=range]`;

const texts = {
  es: {
    said: 'Si lo usa el 50 %, ahorra 55.590 € al año. Por debajo del 31 % pierde dinero.',
    atQuarter: 'Si lo usa el 25 %, pierde 17.205 € al año. Por debajo del 31 % pierde dinero.',
    bet: 'Apostaste el 23 %; se paga con el 31 %: te quedaste corto por 8 puntos.',
    typed: 'Leído: 1.234,50 €',
    written: '1.234,50 €',
    nonsense: 'Eso no es un número. Sigue valiendo 1.234,50 €.',
    negative: 'No puede ser menor que 0,00 €. Sigue valiendo 1.234,50 €.',
    never: /cuanto más se use, peor\.$/,
    unreachable: /Ni aunque lo usen todos llega a pagarse\.$/,
    restored: 'Vuelven los datos del caso.',
    ignored: 'El enlace traía un dato que no se entiende (Parte que lo usa): en su lugar vale el del caso.',
  },
  en: {
    said: 'If 50% use it, it saves €55,590 a year. Below 31% it loses money.',
    atQuarter: 'If 25% use it, it loses €17,205 a year. Below 31% it loses money.',
    bet: 'You bet 23%; it pays for itself at 31%: 8 points too low.',
    typed: 'Read as €1,234.50',
    written: '€1,234.50',
    nonsense: 'That is not a number. €1,234.50 still holds.',
    negative: 'It cannot be less than €0.00. €1,234.50 still holds.',
    never: /the more it is used, the worse\.$/,
    unreachable: /Not even if everybody uses it does it pay for itself\.$/,
    restored: 'The case’s own figures are back.',
    ignored: 'The link brought a value that cannot be used (Share that uses it): the case’s own stands instead.',
  },
} as const;

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string): Promise<string> =>
  plain(await page.locator(selector).textContent());
const saidBy = (page: Page): Promise<string> => textOf(page, `${figure} .said`);
const drawn = (page: Page): Promise<string> => page.locator(`${figure} .chart.w328`).innerHTML();
const readingOf = (page: Page, name: string): Promise<string> => textOf(page, field(`${name}-reading`));
const seen = (page: Page, selector: string) =>
  page.locator(`${figure} .chart:visible ${selector}`).evaluate((one) => getComputedStyle(one).opacity);

/** Brings the figure into view and waits until it is alive. */
async function wake(page: Page): Promise<void> {
  await page.locator(`${figure} figcaption`).scrollIntoViewIfNeeded();
  await page.locator(figure).scrollIntoViewIfNeeded();
  await page.waitForFunction((id) => document.querySelector(`${id} astro-island:not([ssr])`) !== null, figure);
}

async function open(language: 'es' | 'en', look: Look = {}, query = ''): Promise<Page> {
  const { page } = await openPage(lesson[language] + query, look);
  await wake(page);
  return page;
}

const announced = (page: Page, text: string) =>
  expect
    .poll(async () => plain((await page.locator(`${figure} [role=status]`).allTextContents()).join(' ')))
    .toContain(text);

async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => `#${document.activeElement?.id ?? ''}`)) === id) return;
  }
  throw new Error(`the keyboard does not reach ${id}`);
}

describe.each(both)('by keyboard alone, in %s', (language) => {
  const t = texts[language];

  test('a bet is placed, drawn and answered', async () => {
    const page = await open(language);
    expect(await seen(page, '.curve')).toBe('0');
    await page.locator(`${figure} .figure-title`).click();
    await tabTo(page, field('bet'));
    await page.keyboard.type('23');
    expect(await page.locator(`${figure} .chart:visible .bet-mark`).count()).toBe(1);
    expect(await seen(page, '.curve')).toBe('0');
    await page.keyboard.press('Enter');
    expect(await seen(page, '.curve')).toBe('1');
    expect(await textOf(page, `${figure} .bet > p`)).toBe(t.bet);
    await announced(page, `${t.bet} ${t.said}`);
  });

  test('a slider moves the sentence, the picture and the sums; the end is announced once', async () => {
    const page = await open(language);
    const before = await drawn(page);
    await page.locator(slider('adoption')).focus();
    for (let step = 0; step < 25; step += 1) await page.keyboard.press('ArrowLeft');
    expect(await saidBy(page)).toBe(t.atQuarter);
    expect(await page.locator(field('adoption')).inputValue()).toMatch(/^25/);
    expect(await page.locator(slider('adoption')).getAttribute('aria-valuetext')).toMatch(/^25/);
    expect(await drawn(page)).not.toBe(before);
    expect(plain(await page.locator(`${figure} .working`).textContent())).toMatch(/× 0[.,]25 × 2[.,]4265/);
    await announced(page, t.atQuarter);
  });

  test('numbers are read as they are typed, the reading is shown, nonsense changes nothing', async () => {
    const page = await open(language);
    const cost = page.locator(field('staffCost'));
    await cost.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1.234,5');
    expect(await readingOf(page, 'staffCost')).toBe(t.typed);
    const good = await drawn(page);
    for (const [nonsense, sentence] of [
      ['mucho', t.nonsense],
      ['-3', t.negative],
    ] as const) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(nonsense);
      expect(await readingOf(page, 'staffCost')).toBe(sentence);
      expect(await cost.getAttribute('aria-invalid')).toBe('true');
      expect(await drawn(page)).toBe(good);
      await announced(page, sentence);
    }
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1234.5');
    await page.keyboard.press('Tab');
    expect(plain(await cost.inputValue())).toBe(t.written);
    expect(await cost.getAttribute('aria-invalid')).toBe('false');
  });

  test('every way of never paying has its sentence', async () => {
    const page = await open(language);
    await page.locator(field('staffCost')).fill('0');
    expect(await saidBy(page)).toMatch(t.never);
    await page.locator(field('staffCost')).fill('1');
    expect(await saidBy(page)).toMatch(t.unreachable);
    for (const extreme of ['0', '10000', '1e3', '']) await page.locator(field('staffCost')).fill(extreme);
    await page.locator(`${figure} .controls summary`).click();
    for (const extreme of ['0', '1000000000000']) await page.locator(field('transactions')).fill(extreme);
    expect(await page.locator(figure).innerHTML()).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe.each(both)('by taps alone, in %s', (language) => {
  const t = texts[language];

  test('the line is asked for, a slider is tapped, the case is restored', async () => {
    const page = await open(language, phone);
    await page.locator(`${figure} .bet button`).tap();
    expect(await seen(page, '.curve')).toBe('1');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('said');
    await announced(page, t.said);
    const range = page.locator(slider('adoption'));
    const box = await range.boundingBox();
    await range.tap({ position: { x: (box?.width ?? 0) / 4, y: (box?.height ?? 0) / 2 } });
    expect(await saidBy(page)).not.toBe(t.said);
    await page.locator(`${figure} .case-title button`).tap();
    expect(await saidBy(page)).toBe(t.said);
    await announced(page, t.restored);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('the other reading is one tap away', async () => {
    const page = await open(language, phone);
    await page.locator(field('staffCost')).fill(language === 'es' ? '1.234' : '1,234');
    const other = page.locator(`.control:has(${field('staffCost')}) button`);
    const offered = plain(await other.textContent());
    expect(offered).toMatch(language === 'es' ? /^¿O 1,234 €\?$/ : /^Or €1\.234\?$/);
    await other.tap();
    expect(plain(await page.locator(field('staffCost')).inputValue())).toBe(language === 'es' ? '1,234 €' : '€1.234');
  });

  test('the picture stays in view while a slider below it moves, and takes no more than half of it', async () => {
    const page = await open(language, phone);
    await page.locator(slider('inducedDemand')).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 250);
    await page.waitForTimeout(200);
    const picture = await page.locator(`${figure} .board > .picture`).boundingBox();
    expect(Math.abs(picture?.y ?? 99)).toBeLessThan(1);
    expect(picture?.height).toBeLessThanOrEqual(740 / 2 + 1);
    await page.setViewportSize({ width: 640, height: 360 });
    expect(
      await page.locator(`${figure} .board > .picture`).evaluate((element) => getComputedStyle(element).position),
    ).toBe('static');
  });

  test('what the keyboard reaches is never behind the picture that stays', async () => {
    const page = await open(language, { width: 360, height: 740 });
    await page.locator(`${figure} .controls summary`).click();
    await page.locator(field('adoption')).focus();
    const hidden: string[] = [];
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 16; step += 1) {
        await page.keyboard.press(key);
        const covered = await page.evaluate(() => {
          const one = document.activeElement;
          if (!one?.closest('.controls')) return '';
          const { left, top, width, height } = one.getBoundingClientRect();
          const front = document.elementFromPoint(left + width / 2, top + height / 2);
          return front !== null && (front === one || one.contains(front)) ? '' : one.outerHTML;
        });
        if (covered !== '') hidden.push(`${key}: ${covered}`);
      }
    }
    expect(hidden).toEqual([]);
  });

  test('what one taps is large enough', async () => {
    const page = await open(language, phone);
    await page.locator(`${figure} .controls summary`).tap();
    const small = await page
      .locator(`${figure} :is(input, button, summary):visible`)
      .evaluateAll((all) =>
        all.filter((one) => Math.min(one.clientHeight, one.clientWidth) < 24).map((one) => one.outerHTML),
      );
    expect(small).toEqual([]);
  });
});

describe.each(both)('as a link, in %s', (language) => {
  const t = texts[language];

  test('the figure is sent with its numbers, and opens elsewhere with the same ones', async () => {
    const page = await blankPage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await page.goto(urlOf(lesson[language]));
    await wake(page);
    await page.locator(field('adoption')).fill('25');
    await page.locator(field('failure')).fill('1/3');
    await expect.poll(() => page.url()).toContain('failure');
    const sentence = await saidBy(page);
    await page.locator(`${figure} figcaption a`).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('?self-service-break-even.adoption=0.25&self-service-break-even.failure=0.333');
    expect(link.endsWith(figure)).toBe(true);
    const elsewhere = await blankPage();
    await elsewhere.goto(link);
    await wake(elsewhere);
    await expect.poll(() => saidBy(elsewhere)).toBe(sentence);
    expect(await seen(elsewhere, '.curve')).toBe('1');
    expect(await elsewhere.locator('link[rel=canonical]').getAttribute('href')).not.toContain('?');
  });

  test('a heading copied afterwards does not carry them', async () => {
    const page = await blankPage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await page.goto(`${urlOf(lesson[language])}?self-service-break-even.adoption=0.25`);
    await page.locator('h2 > .copy-link').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('?');
  });

  test('a value nobody can use is named, and the case holds', async () => {
    const page = await open(language, {}, '?self-service-break-even.adoption=lots');
    expect(await textOf(page, `${figure} .ignored`)).toBe(t.ignored);
    expect(await saidBy(page)).toBe(t.said);
  });

  test('goes along when the language changes', async () => {
    const page = await open(language);
    await page.locator(field('adoption')).fill('25');
    await expect.poll(() => page.url()).toContain('adoption=0.25');
    await page.locator('[data-language-switch]').click();
    const other = language === 'es' ? 'en' : 'es';
    await page.waitForURL((url) => url.pathname === new URL(urlOf(lesson[other])).pathname);
    await wake(page);
    await expect.poll(() => saidBy(page)).toBe(texts[other].atQuarter);
  });
});

describe.each(both)('on a page of its own, in %s', (language) => {
  const alone = {
    es: '/figuras-y-herramientas/autoservicio/',
    en: '/en/figures-and-tools/self-service-break-even/',
  } as const;

  test('the figure is found from the list of figures, and answers with the numbers of a link', async () => {
    const list = alone[language].replace(/[^/]+\/$/, '');
    const { page } = await openPage(list);
    expect(await page.locator(`main .lessons a[href="${alone[language]}"]`).count()).toBe(1);
    await page.goto(`${urlOf(alone[language])}?self-service-break-even.adoption=0.25`);
    await page.waitForFunction(() => document.querySelector('astro-island:not([ssr])') !== null);
    await expect
      .poll(async () => plain(await page.locator('.answer .said').textContent()))
      .toBe(texts[language].atQuarter);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('figure > .figure-title').count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
  });

  const customer = {
    es: {
      wins: 'Con cada operación en la máquina el cliente ahorra 9,57 minutos y, contado todo, gana 1,04 €.',
      loses: /no ahorra ni pierde tiempo y, contado todo, pierde 0,40 €\.$/,
      warned: /^El cliente pierde: .* un incentivo de 0,40 €; con él, la máquina se paga con el 37 %\.$/,
      announced: /pierde 0,40 €\. El cliente pierde: /,
      paid: /contado todo, gana 0,10 €\.$/,
    },
    en: {
      wins: 'With every transaction at the machine the customer saves 9.57 minutes and, all told, wins €1.04.',
      loses: /neither saves nor loses time and, all told, loses €0\.40\.$/,
      warned: /^The customer loses: .* an incentive of €0\.40; with it the machine pays for itself at 37%\.$/,
      announced: /loses €0\.40\. The customer loses: /,
      paid: /all told, wins €0\.10\.$/,
    },
  } as const;
  const alive = (page: Page) => page.waitForFunction(() => document.querySelector('astro-island:not([ssr])') !== null);
  const own = '#figure-self-service-break-even';
  const saidOfCustomer = (page: Page) => textOf(page, '.customer-side .said');

  test('the customer’s side answers to minutes and to the incentive above, warns who loses, and travels in the link', async () => {
    const t = customer[language];
    const { page, complaints } = await openPage(alone[language]);
    await alive(page);
    expect(await saidOfCustomer(page)).toBe(t.wins);
    expect(await textOf(page, '.customer-side .warning')).toBe('');
    await page.locator(`${own}-customer-deskWait`).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('0');
    expect(await saidOfCustomer(page)).toMatch(t.loses);
    expect(await textOf(page, '.customer-side .warning')).toMatch(t.warned);
    await expect.poll(() => textOf(page, '.customer-side [role=status]')).toMatch(t.announced);
    await expect.poll(() => page.url()).toMatch(/\?self-service-break-even-customer\.deskWait=0$/);
    await page.locator(`${own} .controls summary`).click();
    await page.locator(`${own}-incentive`).fill(language === 'es' ? '0,5' : '0.5');
    expect(await saidOfCustomer(page)).toMatch(t.paid);
    expect(await textOf(page, '.customer-side .warning')).toBe('');
    expect(complaints).toEqual([]);
    await expect.poll(() => page.url()).toContain('self-service-break-even.incentive=0.5');
    expect(await findViolations(page)).toEqual([]);
    const again = await openPage(alone[language] + new URL(page.url()).search);
    await alive(again.page);
    await expect.poll(() => saidOfCustomer(again.page)).toMatch(t.paid);
  });

  test('without scripts the customer’s side shows its case, its bars and its sentence', async () => {
    const { page } = await openPage(alone[language], { javaScript: false, width: 360 });
    expect(await saidOfCustomer(page)).toBe(customer[language].wins);
    expect(await page.locator('.customer-side .case-list > div:visible').count()).toBe(6);
    expect(await page.locator('.customer-side svg:visible rect').count()).toBe(8);
    expect(await page.locator(`${own} :is(input, button):visible`).count()).toBe(0);
  });
});

describe.each(both)('without scripts, in %s', (language) => {
  test('the figure shows the case, its line and its sentence, and nothing that would do nothing', async () => {
    const { page } = await openPage(lesson[language], { javaScript: false });
    expect(await saidBy(page)).toBe(texts[language].said);
    expect(await seen(page, '.curve')).toBe('1');
    expect(await page.locator(`${figure} .case-list > div:visible`).count()).toBe(8);
    expect(await page.locator(`${figure} :is(input, button):visible`).count()).toBe(0);
    expect(await page.locator(`${figure} [style]`).count()).toBe(0);
  });
});

test('on paper the line and the sentence are there, bet or no bet, with the numbers as they are', async () => {
  const page = await open('es');
  await page.emulateMedia({ media: 'print' });
  expect(await seen(page, '.curve')).toBe('1');
  expect(await page.locator(`${figure} .said`).isVisible()).toBe(true);
  expect(await page.locator(`${figure} .said`).evaluate((one) => getComputedStyle(one).visibility)).toBe('visible');
  expect(await page.locator(`${figure} .before-bet`).isVisible()).toBe(false);
  expect(await page.locator(`${figure} .case-list > div:visible`).count()).toBe(8);
  expect(await page.locator(`${figure} :is(input, button):visible`).count()).toBe(0);
});

describe.each(both)('a machine that checks accessibility finds nothing in %s', (language) => {
  test('before the bet, after it, with a refused text, with another reading, with a bad link', async () => {
    const page = await open(language, phone, '?self-service-break-even.adoption=lots');
    expect(await findViolations(page)).toEqual([]);
    await page.locator(field('bet')).fill('23');
    await page.locator(field('bet')).press('Enter');
    await page.locator(field('staffCost')).fill('mucho');
    await page.locator(field('machineCost')).fill(language === 'es' ? '1.234' : '1,234');
    expect(await findViolations(page)).toEqual([]);
  });
});

test.each([360, 768, 1280])('waking up moves nothing, at %i px', async (width) => {
  const page = await blankPage({ width, height: 740 });
  // Its scripts come late, when the figure is in the middle of the window already.
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resume) => setTimeout(resume, 400));
    await route.continue();
  });
  await page.goto(`${urlOf(lesson.es)}${figure}`, { waitUntil: 'load' });
  const height = () => page.locator(figure).evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  await page.waitForFunction((id) => document.querySelector(`${id} astro-island:not([ssr])`) !== null, figure);
  await page.waitForTimeout(300);
  expect(Math.abs((await height()) - before)).toBeLessThan(1);
  await page.locator(slider('adoption')).press('ArrowLeft');
  expect(Math.abs((await height()) - before)).toBeLessThan(40);
});
