import fc from 'fast-check';
import { readEnvironment } from '../../src/otp/environment.ts';

const flagsIn = (text: string) =>
  readEnvironment('Dockerfile', text)?.commands.map(({ flags }) =>
    flags.map(({ name, values }) => [name.text, ...values.map((word) => (word.isTemplate ? '?' : word.text))].join(' ')),
  );

test('flags of commands and variables, each of them a node of its own', () => {
  expect(
    flagsIn(`FROM erlang:25
ENV ERL_FLAGS="-setcookie abc -kernel net_ticktime 30" PORT=1
ENV ERL_ZFLAGS -setcookie z
RUN erl -noshell \\
  -sname a@h -setcookie $COOKIE && erl -sname b > log
CMD ["erl", "-sname", "c", "-setcookie", "d"]
`),
  ).toEqual([
    ['-setcookie abc', '-kernel net_ticktime 30'],
    ['-setcookie z'],
    ['-noshell', '-sname a@h', '-setcookie ?'],
    ['-sname b'],
    ['-sname c', '-setcookie d'],
  ]);
  expect(flagsIn('services:\n  till:\n    environment:\n      ERL_FLAGS: -sname till\n')).toEqual([['-sname till']]);
});

test('words keep their places', () => {
  const [command] = readEnvironment('start.sh', '#!/bin/sh\nexec erl \\\n  -sname till\n')?.commands ?? [];
  expect(command?.flags[0]).toMatchObject({ name: { at: { line: 3, column: 3 } }, values: [{ at: { line: 3, column: 10 } }] });
});

test('ports of images and services, and variables', () => {
  const ports = (text: string) =>
    readEnvironment('x', text)?.ports.map(({ first, last, at }) => [first, last, at.line, at.column]);
  expect(ports('FROM erlang\nEXPOSE 4369 9100-9105/tcp $PORT\n')).toEqual([
    [4369, 4369, 2, 8],
    [9100, 9105, 2, 13],
  ]);
  expect(ports('a:\n  ports:\n    - "4369:4369"\n    - 127.0.0.1:81:80\n    - 443\n  image: erl \n')).toEqual([
    [4369, 4369, 3, 13],
    [80, 80, 4, 20],
    [443, 443, 5, 7],
  ]);
  const published = (text: string) => readEnvironment('x', text)?.ports.map(({ first, isPublished }) => [first, isPublished]);
  expect(published('EXPOSE 4369\n')).toEqual([[4369, false]]);
  expect(published('a:\n  expose:\n    - 4369\n  ports:\n    - 80:80\n')).toEqual([
    [4369, false],
    [80, true],
  ]);
  expect(readEnvironment('x', 'ENV ERL_DIST_PORT=9100\nexport RELX_REPLACE_OS_VARS=true\n')?.variables).toEqual([
    'ERL_DIST_PORT',
    'RELX_REPLACE_OS_VARS',
  ]);
});

test('what says nothing of Erlang is not read, and nothing makes it fail', () => {
  expect(readEnvironment('Dockerfile', 'FROM alpine\nRUN apk add curl\n')).toBeUndefined();
  const word = fc.constantFrom(
    'erl ',
    'ERL_FLAGS=',
    '"',
    "'",
    '\\\n',
    '-sname ',
    'a',
    '$',
    '{',
    '[',
    '"erl",',
    ']',
    'EXPOSE 4369',
    '\n',
    ' ',
    '#',
    '`',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join('');
      for (const { flags } of readEnvironment('x', text)?.commands ?? [])
        for (const { name, values } of flags)
          for (const { at } of [name, ...values]) expect(at.line).toBeLessThanOrEqual(text.split('\n').length);
    }),
    { numRuns: 500, seed: 1 },
  );
});
