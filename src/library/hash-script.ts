// The name under which the policy of a page allows a script that stands in it.
import { createHash } from 'node:crypto';

/** @example hashScript('') // 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' */
export const hashScript = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
