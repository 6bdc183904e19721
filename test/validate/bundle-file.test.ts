import { expect, it } from '@jest/globals';
import { findBundleFile } from '../../src/validate/bundle-file.ts';
import { makeBundle } from './make-bundle.ts';

const BUNDLE = makeBundle('', { 'interfaces/openapi.yaml': '', 'interfaces/v2/events.yaml': '' });
const INSIDE = 'Put the file into the bundle and write its path from the root of the bundle.';

it.each(['interfaces/openapi.yaml', './interfaces/openapi.yaml', 'docs/../interfaces/openapi.yaml'])(
  'finds %s',
  (path) => {
    expect(findBundleFile(BUNDLE, path)).toEqual({ file: 'interfaces/openapi.yaml' });
  },
);

it.each([
  ['interfaces/openap.yaml', 'is not in the bundle', 'Write interfaces/openapi.yaml, or add the file.'],
  ['events.yaml', 'is not in the bundle', 'Write interfaces/v2/events.yaml, or add the file.'],
  ['openapi.json', 'is not in the bundle', 'Write interfaces/openapi.yaml, or add the file.'],
  ['other/thing.txt', 'is not in the bundle', 'Add the file to the bundle, or correct the path.'],
  ['Interfaces/OpenAPI.yaml', 'is in the bundle only with other capital letters', 'Write interfaces/openapi.yaml.'],
  ['interfaces', 'is a folder', 'Name a file in it, for example interfaces/openapi.yaml.'],
  ['../openapi.yaml', 'leaves the bundle', INSIDE],
  ['/interfaces/openapi.yaml', 'leaves the bundle', INSIDE],
  ['interfaces\\openapi.yaml', 'is written with backslashes', 'Write interfaces/openapi.yaml.'],
  ['https://example.com/openapi.yaml', 'is an address, not a file of the bundle', INSIDE],
  ['__proto__', 'is not in the bundle', 'Add the file to the bundle, or correct the path.'],
])('says why %s is none', (path, problem, fix) => {
  expect(findBundleFile(BUNDLE, path)).toEqual({ problem, fix });
});
