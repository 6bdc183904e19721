import { describe, expect, it } from '@jest/globals';
import { platformOf, service } from './sample-platform.ts';

describe('services of one name from two repositories', () => {
  const platform = platformOf({
    services: [
      service('lib', { history: 'lib' }),
      service('lib', { id: 'lib@1.0.0~2', history: 'lib~2' }),
      service('lib', { id: 'lib@2.0.0', version: '2.0.0', history: 'lib' }),
      service('Lib', { history: 'lib~3' }),
    ],
  });
  const idsOf = (subject: string): string[] => platform.sharingHistory(subject).map(({ id }) => id);

  it('have a history each', () => {
    expect([idsOf('lib'), idsOf('lib~2')]).toEqual([['lib@1.0.0', 'lib@2.0.0'], ['lib@1.0.0~2']]);
  });

  it('are found by their name where no history has that key', () => {
    expect([idsOf('Lib'), idsOf('nobody')]).toEqual([['Lib@1.0.0'], []]);
  });
});
