// The picture of the chain as arithmetic: numbers and a width in, stations, tracks and words with their places out.
import { textWidth, type Point } from '#src/components/charts/labels.ts';
import { chainNodes, type ChainNode } from '#src/domain/chain/nodes.ts';
import type { Language } from '#src/domain/language/language.ts';
import { assignLanes, countLanes, laneHeight } from './leaps.ts';
import type { ChainNumbers } from './model.ts';
import { radius, type Places, type Way } from './rims.ts';
import { layTracks, type Track } from './tracks.ts';
import { words } from './words.ts';
import { nodeNames } from './writing.ts';

export type Role = 'name' | 'unit' | 'outcome' | 'sales' | 'bet-name' | 'bet';

export interface Line extends Point {
  readonly text: string;
  readonly role: Role;
  readonly anchor: 'start' | 'middle';
}

export interface Station extends Point {
  readonly node: ChainNode;
  readonly lines: readonly Line[];
}

export interface Picture {
  /** Of the stations. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly stations: readonly Station[];
  readonly tracks: readonly Track[];
  /** Where the key to the dotted arrows begins. */
  readonly key: Point;
  /** Where the reader's bet is marked, where there is room for one. */
  readonly bet?: Point;
  /** Where it says that its numbers are made up, if they are. */
  readonly warning?: Point;
}

export const nameSize = 12;
export const unitSize = 11.25;
const lineHeight = 14;

/**
 * Everything the picture shows of a set of numbers, at a width in pixels: top-down on a phone, left to right elsewhere.
 * What a push does is no part of it: no circle and no arrow changes its size with what arrives.
 *
 * @param hasBet whether room is kept for what the reader expects of the results
 * @example layout(sears, 328, 'es').stations.length // 8
 */
export function layout(preset: ChainNumbers, width: number, language: Language, hasBet = false): Picture {
  const way: Way = width < 480 ? 'down' : 'across';
  const lanes = countLanes(assignLanes(preset.links));
  const places = way === 'down' ? placeDown() : placeAcross(width, lanes);
  const stations = chainNodes.map((node) => ({
    node,
    ...places[node],
    lines: label(node, places[node], way, {
      width,
      language,
      name: nodeNames[language][node],
      unit: preset.units[node]?.[language],
      hasBet,
    }),
  }));
  const lowest = Math.max(...stations.flatMap(({ y, lines }) => [y + radius, ...lines.map((line) => line.y)]));
  const tracks = layTracks(preset, places, way, language);
  const key = { x: way === 'down' ? 14 : 8, y: lowest + 20 };
  const isMadeUp = preset.id === 'free';
  return {
    radius,
    width,
    height: lowest + (isMadeUp ? 52 : 30),
    stations,
    tracks,
    key,
    ...(hasBet ? { bet: markBet(stations, way, language) } : {}),
    ...(isMadeUp ? { warning: { x: key.x, y: key.y + 22 } } : {}),
  };
}

function placeAcross(width: number, lanes: number): Places {
  // The columns beside the two in parallel are a little wider: curves need the room.
  const shares = [0, 87, 186, 281, 374, 459, 544];
  const column = (index: number): number => 46 + ((shares[index] ?? 0) * (width - 92)) / 548;
  // Without a lane there is nothing over the upper of the two in parallel.
  const middle = lanes === 0 ? 120 : 154 + laneHeight * (lanes - 1);
  return {
    'internal-service-quality': { x: column(0), y: middle },
    'employee-satisfaction': { x: column(1), y: middle },
    'employee-loyalty': { x: column(2), y: middle - 56 },
    'employee-productivity': { x: column(2), y: middle + 56 },
    'external-service-value': { x: column(3), y: middle },
    'customer-satisfaction': { x: column(4), y: middle },
    'customer-loyalty': { x: column(5), y: middle },
    performance: { x: column(6), y: middle },
  };
}

function placeDown(): Places {
  const spine = 88;
  return {
    'internal-service-quality': { x: spine, y: 24 },
    'employee-satisfaction': { x: spine, y: 98 },
    'employee-loyalty': { x: spine, y: 188 },
    'employee-productivity': { x: 208, y: 188 },
    'external-service-value': { x: spine, y: 292 },
    'customer-satisfaction': { x: spine, y: 366 },
    'customer-loyalty': { x: spine, y: 440 },
    performance: { x: spine, y: 514 },
  };
}

interface Wording {
  readonly language: Language;
  readonly width: number;
  readonly name: string;
  readonly unit: string | undefined;
  readonly hasBet: boolean;
}

/** The words of a station: beside it where the chain runs down, under it where it runs across, over the upper of the two in parallel. */
function label(
  node: ChainNode,
  at: Point,
  way: Way,
  { language, width, name, unit, hasBet }: Wording,
): readonly Line[] {
  const isSide = way === 'down';
  const x = isSide ? at.x + radius + 9 : at.x;
  const beforeNext = node === 'employee-loyalty' ? 78 : width - x;
  const room = isSide ? beforeNext : 86;
  const texts = [
    ...wrap(name, room, nameSize, true).map((text) => ({ text, role: 'name' as const })),
    ...wrap(unit ?? '', room, unitSize, false).map((text) => ({ text, role: 'unit' as const })),
    ...(node === 'performance' && unit !== undefined
      ? [
          { text: '', role: 'outcome' as const },
          ...wrap(words[language].ofSales, room + 14, unitSize, false).map((text) => ({
            text,
            role: 'sales' as const,
          })),
        ]
      : []),
    ...(node === 'performance' && hasBet ? betLines(words[language].myBet, isSide) : []),
  ];
  const first = firstLine(node, at, way, texts.length);
  return texts.map((one, index) => ({
    ...one,
    // The mark of the bet stands before its words.
    x: x + (isSide && one.role === 'bet' ? 15 : 0),
    y: first + index * lineHeight + apart[one.role],
    anchor: isSide ? 'start' : 'middle',
  }));
}

/** The bet under its name; beside a station both are one line. */
const betLines = (name: string, isSide: boolean): readonly { readonly text: string; readonly role: Role }[] =>
  isSide
    ? [{ text: `${name}:`, role: 'bet' }]
    : [
        { text: name, role: 'bet-name' },
        { text: '', role: 'bet' },
      ];

/** The mark of a bet: before its words. */
function markBet(stations: readonly Station[], way: Way, language: Language): Point {
  const lines = stations.flatMap((station) => station.lines);
  const line = lines.find(({ role }) => role === (way === 'down' ? 'bet' : 'bet-name'));
  const before = way === 'down' ? 9 : textWidth(words[language].myBet, unitSize, false) / 2 + 11;
  return { x: (line?.x ?? 0) - before, y: (line?.y ?? 0) - 4 };
}

/** What it comes to in money, and the bet on it, stand a little apart from what is above them. */
const apart: Readonly<Record<Role, number>> = { name: 0, unit: 0, outcome: 3, sales: 3, 'bet-name': 6, bet: 6 };

function firstLine(node: ChainNode, at: Point, way: Way, count: number): number {
  if (way === 'down') return node === 'employee-loyalty' ? at.y + 22 : at.y + 4.5 - ((count - 1) * lineHeight) / 2;
  return node === 'employee-loyalty' ? at.y - radius - 9 - (count - 1) * lineHeight : at.y + radius + 17;
}

/** A text in lines of a greatest width. */
export function wrap(text: string, room: number, size: number, bold: boolean): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (word === '') return lines;
    return last !== undefined && textWidth(longer, size, bold) <= room
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}
