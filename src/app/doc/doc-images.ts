import { compareText } from '../../base/index.ts';
import type { DocumentSet } from '../../document/index.ts';
import type { DocImage } from '../../report/index.ts';

/** Of an image and of all images of a bundle, in bytes; what is larger is named and not shown. */
const MAX_IMAGE = 1024 * 1024;
const MAX_ALL = 8 * 1024 * 1024;

/** How files of each kind begin. In an image a browser neither runs the script of an SVG nor fetches what it names. */
const KINDS: readonly (readonly [mediaType: string, name: RegExp, begins: (text: string) => boolean])[] = [
  ['image/png', /\.png$/i, (text) => text.startsWith('\u0089PNG\r\n')],
  ['image/jpeg', /\.jpe?g$/i, (text) => text.startsWith('\u00ff\u00d8\u00ff')],
  ['image/gif', /\.gif$/i, (text) => text.startsWith('GIF8')],
  ['image/webp', /\.webp$/i, (text) => text.startsWith('RIFF') && text.startsWith('WEBP', 8)],
  ['image/svg+xml', /\.svg$/i, (text) => /^(?:\u00ef\u00bb\u00bf)?\s*</.test(text)],
];

/** The images in a bundle that its pages may show, by path. */
export function listImages({ files }: DocumentSet): ReadonlyMap<string, DocImage> {
  const images = new Map<string, DocImage>();
  let room = MAX_ALL;
  for (const path of Object.keys(files).sort(compareText)) {
    const [mediaType, , begins] = KINDS.find(([, name]) => name.test(path)) ?? [];
    if (mediaType === undefined || begins === undefined) continue;
    const content = files[path] ?? '';
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (bytes.length > Math.min(MAX_IMAGE, room) || !begins(String.fromCharCode(...bytes.slice(0, 64)))) continue;
    room -= bytes.length;
    images.set(path, { mediaType, bytes });
  }
  return images;
}
