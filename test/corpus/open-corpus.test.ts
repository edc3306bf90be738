import { faultline } from '../cli/program.ts';
import { type Corpus, describeWithCorpus, erlangFiles, otp, rabbitmq } from './corpora.ts';

/* The built program over large programs: nothing crashes, no file is lost, and what is found is little. */

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface Report {
  readonly files: number;
  readonly findings: readonly Found[];
}

/** A run takes seconds, but the machine may be busy. */
const timeoutMs = 300_000;

/** At warning and above; a tool that says more is not read. */
const findingsPerThousandLines = 0.15;

/** `misunderstood` are the files that are no Erlang, though their names say so. */
function holdsUp(corpus: Corpus, misunderstood: readonly RegExp[], more: (report: () => Report) => void): void {
  describeWithCorpus(corpus, (folder) => {
    let report: Report;
    beforeAll(() => {
      const { code, stdout } = faultline(['--format', 'json', '--quiet', '--no-cache'], { cwd: folder, timeoutMs });
      expect(code).toBe(1);
      report = JSON.parse(stdout);
    }, timeoutMs);

    test('is read whole', () => {
      expect(report.files).toBeGreaterThanOrEqual(erlangFiles(folder).count);
      const own = report.findings.filter(({ rule }) => /^(?:source|tool|suppression)\//.test(rule));
      const unexplained = own.filter(({ file }) => !misunderstood.some((pattern) => pattern.test(file)));
      expect(unexplained).toEqual([]);
    });

    test('has few findings', () => {
      const loud = report.findings.filter(({ severity }) => severity !== 'info');
      expect(loud.length / (erlangFiles(folder).lines / 1000)).toBeLessThan(findingsPerThousandLines);
    });

    more(() => report);
  });
}

// leexinc.hrl is the template that leex fills: `##code` and the like stand in it.
holdsUp(otp(), [/^parsetools-[^/]*\/include\/leexinc\.hrl$/], () => {});

holdsUp(rabbitmq(), [], (report) => {
  test('has a code_change that installs Extra as the state, and nothing else around it', () => {
    const around = report().findings.filter(({ file }) => file.includes('rabbitmq_aws/'));
    expect(around).toEqual([
      expect.objectContaining({
        rule: 'upgrade/code-change-wrong-return',
        severity: 'error',
        file: 'deps/rabbitmq_aws/src/rabbitmq_aws.erl',
        line: 187,
      }),
    ]);
  });
});
