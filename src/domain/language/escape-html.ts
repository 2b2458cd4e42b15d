// Text made safe to stand in HTML.

/** Signs that mean something in HTML, and what stands for them. */
export const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe to stand in HTML, also between quotation marks. @example escapeHtml('<b>') // '&lt;b&gt;' */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
