import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const toolDir = dirname(require.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`));

/**
 * What the official schema and Microsoft's validator, with GitHub's rules, hold against a SARIF text; empty when it has
 * no errors and no warnings.
 */
export async function sarifProblems(sarifText: string): Promise<string[]> {
  const bySchema = schemaProblems(JSON.parse(sarifText));
  return bySchema.length > 0 ? bySchema : validatorProblems(sarifText);
}

let validateSchema: ReturnType<Ajv2020['compile']> | undefined;

function schemaProblems(log: unknown): string[] {
  if (validateSchema === undefined) {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    validateSchema = ajv.compile(JSON.parse(readFileSync(join(toolDir, 'sarif-2.1.0.json'), 'utf8')));
  }
  if (validateSchema(log)) return [];
  return (validateSchema.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
}

/** Asking for every address in a log would make the tests depend on the network, for notes that are not counted anyway. */
const policy = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="SARIF2006.UrisShouldBeReachable.Options" Type="PropertiesDictionary">
    <Property Key="RuleEnabled" Value="Disabled" Type="Microsoft.CodeAnalysis.Sarif.Driver.RuleEnabledState" />
  </Properties>
</Properties>
`;

interface ValidatorLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules?: readonly ValidatorRule[] } };
    readonly invocations?: readonly { readonly executionSuccessful: boolean }[];
    readonly results?: readonly {
      readonly ruleId: string;
      readonly level?: string;
      readonly message: { readonly id?: string; readonly text?: string; readonly arguments?: readonly string[] };
    }[];
  }[];
}
interface ValidatorRule {
  readonly id: string;
  readonly messageStrings?: Readonly<Record<string, { readonly text: string }>>;
}

/** The validator exits with 0 whatever it finds: its own result log tells. */
async function validatorProblems(sarifText: string): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'faultline-sarif-'));
  try {
    const [input, output, config] = ['report.sarif', 'result.sarif', 'policy.xml'].map((name) => join(dir, name));
    writeFileSync(input!, sarifText);
    writeFileSync(config!, policy);
    const binary = join(toolDir, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
    // An install without scripts leaves the program without its executable bit.
    if ((statSync(binary).mode & 0o100) === 0) chmodSync(binary, 0o755);
    const args = ['validate', input!, '--rule-kind', 'Sarif;Ghas', '--output', output!, '--log', 'ForceOverwrite', '-c', config!];
    await promisify(execFile)(binary, args);
    const log: ValidatorLog = JSON.parse(readFileSync(output!, 'utf8'));
    return log.runs.flatMap((run) => {
      const hasRun = run.invocations?.every(({ executionSuccessful }) => executionSuccessful) === true;
      const failure = hasRun ? [] : ['the validator did not finish'];
      const rules = new Map((run.tool.driver.rules ?? []).map((rule) => [rule.id, rule]));
      const counted = (run.results ?? []).filter(({ level = 'warning' }) => level === 'error' || level === 'warning');
      return [
        ...failure,
        ...counted.map(({ ruleId, level, message }) => {
          const template = message.text ?? rules.get(ruleId)?.messageStrings?.[message.id ?? '']?.text ?? '';
          const text = template.replace(/\{(\d+)\}/g, (_, index: string) => message.arguments?.[Number(index)] ?? '');
          return `${level ?? 'warning'} ${ruleId}: ${text}`;
        }),
      ];
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
