// The site's colours for programs that do not know OKLCH.

const linear = (l: number, a: number, b: number): readonly [number, number, number] => {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
};

const encode = (light: number): number => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

/**
 * An OKLCH colour as `#rrggbb`; what a screen cannot show keeps its lightness and hue and loses chroma until it can.
 *
 * @param lightness 0 to 1
 * @param chroma    0 to about 0.37
 * @param hue       in degrees
 * @example oklch(1, 0, 0) // '#ffffff'
 */
export function oklch(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const channels = linear(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle));
  if (chroma > 0 && channels.some((channel) => channel < -0.0005 || channel > 1.0005))
    return oklch(lightness, Math.max(0, chroma - 0.004), hue);
  const byte = (channel: number): string =>
    Math.round(255 * Math.min(1, Math.max(0, encode(channel))))
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(byte).join('')}`;
}
