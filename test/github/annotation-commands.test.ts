import { describe, expect, it } from '@jest/globals';
import { annotationCommands } from '../../src/github/index.ts';
import type { Annotation } from '../../src/report/index.ts';

const NOTE: Annotation = { level: 'error', file: 'svc/pacto.yaml', startLine: 3, endLine: 3, title: 'T', message: 'M' };
const command = (changes: Partial<Annotation>) => annotationCommands([{ ...NOTE, ...changes }]).join('|');

/** Reads a line as the runner does. */
function readCommand(line: string) {
  const [, name, properties = '', data = ''] = /^::([a-z]+) ?(.*?)::([^\r\n]*)$/.exec(line) ?? [];
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => pair.split(/=(.*)/s) as [string, string]);
  return { name, data: decode(data), ...Object.fromEntries(pairs.map(([key, value]) => [key, decode(value)])) };
}

describe('annotation commands', () => {
  it.each<[string, Partial<Annotation>, string]>([
    ['one line', {}, '::error file=svc/pacto.yaml,line=3,endLine=3,title=T::M'],
    ['a warning', { level: 'warning' }, '::warning file=svc/pacto.yaml,line=3,endLine=3,title=T::M'],
    [
      'several lines',
      { endLine: 5, startColumn: 1, endColumn: 2 },
      '::error file=svc/pacto.yaml,line=3,endLine=5,title=T::M',
    ],
    [
      'columns',
      { startColumn: 4, endColumn: 9 },
      '::error file=svc/pacto.yaml,line=3,endLine=3,col=4,endColumn=8,title=T::M',
    ],
    ['no title', { title: '' }, '::error file=svc/pacto.yaml,line=3,endLine=3::M'],
    [
      'characters with a meaning',
      { title: 'a: b, 100%', message: 'a: b, 100%\r\nc' },
      '::error file=svc/pacto.yaml,line=3,endLine=3,title=a%3A b%2C 100%25::a: b, 100%25%0D%0Ac',
    ],
  ])('spell %s', (_, changes, expected) => expect(command(changes)).toBe(expected));

  it.each(['\n::error::planted', '\r::stop-commands::x', '%0A::warning::x', '::', ',line=1::x', '%250A', '##[error]x'])(
    'give the text %j back and nothing else',
    (hostile) => {
      const line = command({ file: `a${hostile}.yaml`, title: hostile, message: hostile });
      expect(line).not.toMatch(/[\r\n]/);
      expect(readCommand(line)).toEqual({
        name: 'error',
        file: `a${hostile}.yaml`,
        line: '3',
        endLine: '3',
        title: hostile,
        data: hostile,
      });
    },
  );

  it('end messages at the length that the runner takes, not within a character', () => {
    const { data } = readCommand(command({ message: `x${'😀'.repeat(3000)}` }));
    expect(data).toBe(`x${'😀'.repeat(2047)}`);
  });
});
