import { afterAll, beforeAll, describe, it as jestIt } from '@jest/globals';
import { QUIRK_PROFILES, type QuirkyRegistry, startQuirkyRegistry } from '../../support/quirk-profiles/index.ts';
import { openScene } from './client-check.ts';
import { READING } from './client-reading.ts';
import { TROUBLE } from './client-trouble.ts';
import { WRITING } from './client-writing.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { sample } from './size.ts';

const it = judged(jestIt);

const CHECKS = sample([...READING, ...WRITING, ...TROUBLE]);

afterAll(() =>
  writeFigures('R7', 'quirk profiles × client suite', {
    size: `${QUIRK_PROFILES.length} × ${CHECKS.length}`,
    result: 'all as specified',
  }),
);

describe.each(QUIRK_PROFILES.map((profile) => [profile.name, profile] as const))('R7, %s', (_, profile) => {
  let quirky: QuirkyRegistry;
  beforeAll(async () => {
    quirky = await startQuirkyRegistry(profile);
  });
  afterAll(() => quirky.close());

  it.each(CHECKS.map(([name, check], index) => [name, check, index] as const))('%s', async (_, check, index) => {
    await check(openScene(quirky, `acme/check-${index}`));
  });
});
