import { failOnValues, profiles } from '../discover/config-values.ts';
import { baselineActions } from './baseline-actions.ts';
import { knownIds } from './catalogue.ts';
import { checkOptions, formats } from './check-options.ts';
import { commands } from './commands.ts';
import { configActions } from './config-actions.ts';
import { type Shell, shells } from './shells.ts';
import { print } from './terminal.ts';

/** `faultline completion [SHELL]`: a script to load, for the shell that is in use unless one is named. */
export async function completion(shell: Shell = shellInUse()): Promise<number> {
  await print({ bash, zsh, fish }[shell]());
  return 0;
}

function shellInUse(): Shell {
  const name = (process.env.SHELL ?? '').split('/').at(-1);
  return shells.find((shell) => shell === name) ?? 'bash';
}

/** The options of `check`, as they are typed. */
const options = Object.entries(checkOptions).map(([name, { type, describe }]) => ({
  name: `--${name}`,
  describe,
  takesValue: type === 'string',
}));

/** Words that may follow a word. */
function wordsAfter(): readonly (readonly [readonly string[], readonly string[]])[] {
  return [
    [['--format'], [...new Set([...formats, 'mermaid', 'dot', 'svg'])]],
    [['--profile'], profiles],
    [['--fail-on'], failOnValues],
    [['baseline'], baselineActions],
    [['config'], configActions],
    [['completion'], shells],
    [['explain', '--select', '--ignore', '--severity'], knownIds()],
  ];
}

function bash(): string {
  const cases = wordsAfter().map(
    ([before, words]) => `    ${before.join('|')}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur")); return ;;\n`,
  );
  return `# Completes faultline in bash: eval "$(faultline completion bash)"
_faultline() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  case $prev in
${cases.join('')}  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "${options.map(({ name }) => name).join(' ')} --help --version" -- "$cur"))
  else
    COMPREPLY=($(compgen -f -- "$cur"))
    if [[ $COMP_CWORD == 1 ]]; then COMPREPLY+=($(compgen -W "${commands.join(' ')}" -- "$cur")); fi
  fi
}
complete -o filenames -F _faultline faultline
`;
}

function zsh(): string {
  return `#compdef faultline\nautoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`;
}

function fish(): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "\\\\'")}'`;
  const isFirst = '__fish_use_subcommand';
  const lines = [
    `complete -c faultline -n ${isFirst} -a ${quoted(commands.join(' '))}`,
    ...options.map(
      ({ name, describe, takesValue }) =>
        `complete -c faultline -l ${name.slice(2)} ${takesValue ? '-r ' : ''}-d ${quoted(describe)}`,
    ),
    ...wordsAfter().flatMap(([before, words]) =>
      before.map((word) =>
        word.startsWith('--')
          ? `complete -c faultline -l ${word.slice(2)} -x -a ${quoted(words.join(' '))}`
          : `complete -c faultline -n '__fish_seen_subcommand_from ${word}' -f -a ${quoted(words.join(' '))}`,
      ),
    ),
  ];
  return `# Completes faultline in fish: faultline completion fish | source\n${lines.join('\n')}\n`;
}
