import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, programFile } from '../cli/program.ts';
import { describeWithProgram, scratchDir } from '../oracle.ts';
import { run } from '../release/release-tree.ts';
import { codeAt, cwd, shown } from './findings.ts';

const plugin = join(__dirname, '..', '..', 'editors', 'vim');

/** Sets Vim up as its users do, runs `:make`, goes to each entry, and writes down what is there. */
const script = (out: string) => `
set runtimepath^=${plugin}
compiler faultline
let &makeprg = substitute(&makeprg, '^faultline', '${process.execPath} ${programFile} --no-cache', '')
silent make!
let out = []
for entry in getqflist()
  if entry.valid
    execute 'buffer' entry.bufnr
    call cursor(entry.lnum, entry.col)
    call add(out, {'file': bufname(entry.bufnr), 'line': line('.'), 'type': entry.type, 'rest': strpart(getline('.'), col('.') - 1), 'text': entry.text})
  endif
endfor
call writefile([json_encode(out)], '${out}')
qall!
`;

describeWithProgram('vim', 'vim', 'Vim', () => {
  test('lists every finding with its type, and goes to the code it speaks of', () => {
    const folder = scratchDir();
    const [file, out] = [join(folder, 'make.vim'), join(folder, 'out.json')];
    writeFileSync(file, script(out));
    const env = { ...plainEnvironment(), TERM: 'dumb', LC_ALL: 'C.UTF-8' };
    run('vim', ['-u', 'NONE', '-i', 'NONE', '-n', '-N', '-es', '--cmd', 'set encoding=utf-8', '-S', file], cwd, env);
    const entries: readonly Record<string, string | number>[] = JSON.parse(readFileSync(out, 'utf8'));
    expect(entries.map(({ file, line, type, rest }) => [file, line, type, rest])).toEqual(
      shown.map((finding) => [finding.file, finding.line, finding.severity[0], codeAt(finding)]),
    );
    expect(entries.map(({ text }) => /\[(\S+)\]$/.exec(String(text))?.[1])).toEqual(shown.map(({ rule }) => rule));
  });
});
