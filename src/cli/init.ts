import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { configFileName } from '../discover/config-file.ts';
import { reasonOf } from '../discover/read-error.ts';
import { readRebarConfig } from '../discover/rebar-config.ts';
import { homepage } from '../report/site.ts';
import { print, say } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** `faultline init`: a configuration file to begin with, the offer of a baseline, and what to copy for hooks and CI. */
export async function init({ baseline }: { readonly baseline?: boolean }): Promise<number> {
  if (existsSync(configFileName))
    throw new UsageError(`${configFileName} is there already: edit it, or remove it and run faultline init again`);
  const otp = readRebarConfig(process.cwd())?.minimumOtp;
  try {
    writeFileSync(configFileName, template(otp));
  } catch (error) {
    throw new UsageError(`cannot write ${configFileName}: ${reasonOf(error)}`);
  }
  say(`faultline: ${configFileName} written`);
  if (baseline ?? (await wantsBaseline())) {
    const { baseline: make } = await import('./baseline.ts');
    await make({ action: 'create', format: 'text' });
  } else say("faultline: 'faultline baseline create' makes what is there now known, so that only what is new is reported");
  await print(snippets);
  return 0;
}

/** Asked only where somebody can answer. */
async function wantsBaseline(): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question('Write a baseline, so that only new findings are reported? [y/N] ');
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

function template(otp: number | undefined): string {
  return `# faultline: ${homepage}#settings
# 'faultline rules' lists the rules, 'faultline explain RULE' prints a rule's page.

# default: what is a defect. extended and audit: more to think about.
profile = "default"

# The oldest OTP release the project runs on${otp === undefined ? '' : ` (minimum_otp_vsn of rebar.config: ${otp})`}.
# otp = ${otp ?? 25}

# From which severity on faultline exits with 1: error, warning, info or never.
fail_on = "warning"

# Files that are not yours, written as in .gitignore.
# exclude = ["apps/*/generated/"]

# Folders of headers beside the usual ones.
# include_dirs = ["priv/include"]

# Modules that keep the contract of an OTP behaviour.
# [behaviours]
# my_supervisor = "supervisor"

# Severities: off, info, warning or error. A name that ends in a slash is a whole area.
# [rules]
# "supervision/implicit-restart" = "off"
# "mailbox/" = "info"

# Other severities for some files.
# [[overrides]]
# files = ["apps/legacy/**"]
# rules = { "process/" = "warning" }
`;
}

const snippets = `
For pre-commit, in .pre-commit-config.yaml:

  - repo: ${homepage}
    rev: v${version}
    hooks:
      - id: faultline

For GitHub code scanning, in a workflow's steps:

  - id: faultline
    uses: ${homepage.replace('https://github.com/', '')}@v${version}
  - uses: github/codeql-action/upload-sarif@v4
    if: \${{ !cancelled() && steps.faultline.outputs.sarif != '' }}
    with:
      sarif_file: \${{ steps.faultline.outputs.sarif }}

For other CI: faultline -o sarif=faultline.sarif, or -o gitlab=FILE, junit=FILE, checkstyle=FILE
`;
