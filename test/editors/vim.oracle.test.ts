import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, programFile } from '../cli/program.ts';
import { describeWithProgram, scratchDir } from '../oracle.ts';
import { run } from '../release/release-tree.ts';
import { codeAt, cwd, shown } from './findings.ts';

const plugin = join(__dirname, '..', '..', 'editors', 'vim');

type Editor = 'vim' | 'nvim';

interface Entry {
  readonly file: string;
  readonly line: number;
  readonly type: string;
  readonly code: string;
  readonly text: string;
}

/** Starts an editor as its users do, runs a command, goes to each entry of the list, and writes down what is there. */
function listAfter(
  editor: Editor,
  command: string,
  { list = 'getqflist()', start = 'compiler faultline' } = {},
): readonly Entry[] {
  const folder = scratchDir();
  const [file, out] = [join(folder, 'make.vim'), join(folder, 'out.json')] as const;
  const script = `
set runtimepath^=${plugin}
${start}
let &makeprg = substitute(&makeprg, '^.*faultline', '${process.execPath} ${programFile} --no-cache', '')
silent ${command}
let out = [{'line': line('.'), 'code': strpart(getline('.'), col('.') - 1)}]
for entry in ${list}
  if entry.bufnr > 0
    execute 'buffer' entry.bufnr
    call cursor(entry.lnum, entry.col)
  endif
  call add(out, {'file': bufname(entry.bufnr), 'line': line('.'), 'type': entry.type, 'code': strpart(getline('.'), col('.') - 1), 'text': entry.text})
endfor
call writefile([json_encode(out)], '${out}')
qall!
`;
  writeFileSync(file, script);
  const env = { ...plainEnvironment(), TERM: 'dumb', SHELL: '/bin/bash', LC_ALL: 'C.UTF-8' };
  const options = ['-u', 'NONE', '-i', 'NONE', '-n', '-es', '--cmd', 'set nocompatible encoding=utf-8 hidden', '-S', file];
  run(editor, editor === 'nvim' ? ['--headless', ...options] : options, cwd, env);
  return JSON.parse(readFileSync(out, 'utf8'));
}

const expected = shown.map((finding) => [finding.file, finding.line, finding.severity[0], codeAt(finding)]);

function reads(editor: Editor): void {
  test(':make lists every finding with its type, goes to the first and to the code each speaks of', () => {
    const [first, ...entries] = listAfter(editor, 'make');
    expect(entries.map(({ file, line, type, code }) => [file, line, type, code])).toEqual(expected);
    expect(entries.map(({ text }) => text)).toEqual(shown.map(({ message, rule }) => `${message} [${rule}]`));
    expect([first?.line, first?.code]).toEqual([shown[0]?.line, codeAt(shown[0]!)]);
  });

  test(':lmake does so in the location list', () => {
    const entries = listAfter(editor, 'lmake!', { list: 'getloclist(0)' }).slice(1);
    expect(entries.map(({ file, line, type, code }) => [file, line, type, code])).toEqual(expected);
  });

  test('files that are open already are looked at as they are', () => {
    const start = `edit ${shown[0]?.file.replaceAll(' ', '\\ ')}\nsplit src/shop_old_shelf.erl\ncompiler! faultline`;
    const entries = listAfter(editor, 'make!', { start }).slice(1);
    expect(entries.map(({ code }) => code)).toEqual(shown.map(codeAt));
  });

  test('why it could not be done is in the list', () => {
    const entries = listAfter(editor, 'make! --lost').slice(1);
    expect(entries.map(({ file, text }) => [file, text])).toEqual([
      ['', 'faultline: unknown option --lost; see faultline --help'],
    ]);
  });
}

describeWithProgram('vim', 'vim', 'Vim', () => reads('vim'));
describeWithProgram('nvim', 'neovim', 'Neovim', () => reads('nvim'));
