import fc from 'fast-check';
import { lineHashes } from '../../src/report/line-hashes.ts';
import { sarif } from '../../src/report/sarif.ts';
import type { Finding, Report } from '../../src/run/finding.ts';
import { findings, rules, shopReport } from './shop-report.ts';
import { sarifProblems } from './validate-sarif.ts';

function runOf(report: Report) {
  const log = JSON.parse(sarif(report, rules, { color: true }));
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

function resultOf(finding: Finding) {
  return runOf(shopReport({ findings: [finding] })).results[0];
}

describe('the schema and the validator have nothing against', () => {
  test('a report with everything in it', async () => {
    expect(await sarifProblems(sarif(shopReport(), rules, { color: false }))).toEqual([]);
  });

  test('a report without findings', async () => {
    expect(await sarifProblems(sarif(shopReport({ findings: [] }), rules, { color: false }))).toEqual([]);
  });

  test('a failed run, paths that are odd or outside, regions at the end of a file and over many lines', async () => {
    const at = { file: '../lib/a#b?c.hrl', line: 3, column: 9, endLine: 7, endColumn: 2 };
    const multiLine = { ...findings.noTimeout, at: { ...findings.noTimeout.at, line: 5, column: 1, endLine: 6, endColumn: 9 } };
    const end = { ...findings.noTimeout.at, line: 7, column: 1, endLine: 7, endColumn: 1 };
    const report = shopReport({
      findings: [
        { ...findings.unreadable, rule: 'tool/internal-error', severity: 'error', message: 'mailbox/x failed: TypeError' },
        { ...findings.noTimeout, at, related: [{ at, message: 'see [1](2) \\ there' }] },
        multiLine,
        { ...findings.noTimeout, at: end },
      ],
      dropped: 12,
    });
    expect(await sarifProblems(sarif(report, rules, { color: false }))).toEqual([]);
  });

  test('sarifProblems sees what is wrong', async () => {
    expect(await sarifProblems(JSON.stringify({ version: '2.1.0' }))).toEqual(["schema:  must have required property 'runs'"]);
    const log = JSON.parse(sarif(shopReport(), rules, { color: false }));
    log.runs[0].results[0].locations = [];
    expect(await sarifProblems(JSON.stringify(log))).toContain(
      "error GH1015: runs[0].results[0]: The 'locations' array on this 'result' object is empty. This property is required by the GitHub Advanced Security service.",
    );
  });
});

describe('the driver', () => {
  const { driver } = runOf(shopReport()).tool;

  test('names itself, its version and its home', () => {
    expect(driver).toMatchObject({ name: 'faultline', version: '1.2.3', semanticVersion: '1.2.3' });
    expect(driver.informationUri).toMatch(/^https:/);
  });

  test('knows every rule that can report', () => {
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  });

  test('tells all about a rule that GitHub shows', () => {
    const { helpUri, ...cookie } = driver.rules[3];
    expect(cookie).toEqual({
      id: 'config/hardcoded-cookie',
      name: 'ConfigHardcodedCookie',
      shortDescription: { text: 'The cookie is in the repository.' },
      fullDescription: { text: 'The cookie is in the repository. Take the cookie from the environment in vm.args.src.' },
      help: { text: 'Take the cookie from the environment in vm.args.src.', markdown: '# A page\n\nWith `code` and more.\n' },
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['config', 'external/cwe/cwe-798', 'external/cwe/cwe-1392', 'security'],
        precision: 'high',
        'problem.severity': 'error',
        'security-severity': '8.1',
      },
    });
    expect(helpUri).toMatch(/^https:.*v1\.2\.3\/rules\/config\/hardcoded-cookie\/README\.md$/);
  });

  test('rules that are not about security say nothing of it', () => {
    expect(driver.rules[4].properties).toEqual({ tags: ['process'], precision: 'low', 'problem.severity': 'recommendation' });
    expect(driver.rules[4].defaultConfiguration).toEqual({ level: 'note' });
  });
});

describe('a result', () => {
  test('points at its rule, its place and the places that belong to it', () => {
    const result = resultOf(findings.siblings);
    expect(result).toMatchObject({
      ruleId: 'supervision/one-for-one-dependent-siblings',
      ruleIndex: 0,
      level: 'warning',
      message: {
        text: "shop_web registers with shop_db, which one_for_one restarts without it. Related: [shop_web tells shop_db of 'self' \\[twice\\]](1), [shop_web is started after shop_db](2).",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'apps/shop/src/shop_sup.erl', uriBaseId: 'SRCROOT' },
            region: { startLine: 9, startColumn: 27, endLine: 9, endColumn: 38, snippet: { text: 'one_for_one' } },
          },
        },
      ],
      relatedLocations: [
        { id: 1, message: { text: "shop_web tells shop_db of 'self' [twice]." } },
        { id: 2, message: { text: 'shop_web is started after shop_db.' } },
      ],
    });
    expect(result).not.toHaveProperty('fixes');
  });

  test('has the hash that GitHub would give it, and our fingerprint', () => {
    const text = shopReport().sourceOf('apps/shop/src/shop_web.erl')!;
    expect(resultOf(findings.noTimeout).partialFingerprints).toEqual({
      primaryLocationLineHash: lineHashes(text)[5],
      'faultline/v1': '00000000000000000003',
    });
    expect(resultOf(findings.unreadable).partialFingerprints).toEqual({ 'faultline/v1': '00000000000000000006' });
  });

  test('has no accidental links in its message', () => {
    expect(resultOf(findings.noTimeout).message.text).toContain('\\[a](1) is not a link');
  });

  test('is about one line, whatever the region of the finding', () => {
    const at = { ...findings.noTimeout.at, line: 5, column: 5, endLine: 6, endColumn: 20 };
    expect(resultOf({ ...findings.noTimeout, at }).locations[0].physicalLocation.region).toEqual({
      startLine: 5,
      startColumn: 5,
      endLine: 5,
      endColumn: 13,
      snippet: { text: '(Ref) ->' },
    });
  });

  test('shows little of a long line, and nothing of a cookie', () => {
    const at = { ...findings.longLine.at, column: 1, endColumn: 900 };
    const { region } = resultOf({ ...findings.longLine, at }).locations[0].physicalLocation;
    expect(region.snippet.text).toHaveLength(200);
    expect(region.endColumn).toBe(201);
    expect(sarif(shopReport(), rules, { color: false })).not.toContain('topsecret');
  });

  test('encodes file names', () => {
    const { uri } = resultOf(findings.longLine).locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('src/odd%20name%20%5B1%5D%20%C3%A4%2520.erl');
    expect(decodeURIComponent(uri)).toBe(findings.longLine.at.file);
  });

  test('carries its fix', () => {
    expect(resultOf(findings.unknownKey).fixes).toEqual([
      {
        description: { text: "replace 'restarts' with 'restart'. It may change behaviour." },
        artifactChanges: [
          {
            artifactLocation: { uri: 'apps/shop/src/shop_sup.erl', uriBaseId: 'SRCROOT' },
            replacements: [
              {
                deletedRegion: { startLine: 11, startColumn: 55, endLine: 11, endColumn: 63 },
                insertedContent: { text: 'restart' },
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('the run', () => {
  test('is told apart by its category and counts columns in UTF-16 units', () => {
    expect(runOf(shopReport())).toMatchObject({ columnKind: 'utf16CodeUnits', automationDetails: { id: 'faultline/' } });
  });

  test('does not say where on this machine it took place', () => {
    const outside = { ...findings.siblings, at: { ...findings.siblings.at, file: '/home/ann/otp/lib/shop.hrl' } };
    const text = sarif(shopReport({ findings: [...shopReport().findings, outside] }), rules, { color: false });
    expect(text).not.toContain('/home');
    expect(text).not.toContain('file:');
    expect(text).toContain('"../otp/lib/shop.hrl"');
  });

  test('names files that could not be read', () => {
    expect(runOf(shopReport()).invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            associatedRule: { id: 'source/unreadable-file', index: 6 },
            level: 'warning',
            message: { text: 'the file cannot be read: permission denied.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'src/secret.erl', uriBaseId: 'SRCROOT' } } }],
          },
        ],
      },
    ]);
  });

  test('has failed when a rule has', () => {
    const failure: Finding = {
      ...findings.unreadable,
      rule: 'tool/internal-error',
      severity: 'error',
      message: 'mailbox/x failed',
    };
    const [invocation] = runOf(shopReport({ findings: [failure] })).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications).toMatchObject([{ level: 'error', message: { text: 'mailbox/x failed.' } }]);
  });

  test('holds the worst 5,000 results, in their order, and says how many are missing', () => {
    const many: Finding[] = [];
    for (let line = 1; line <= 2600; line++) {
      const at = { file: 'src/gone.erl', line, column: 1, endLine: line, endColumn: 2 };
      many.push({ ...findings.longLine, at }, { ...findings.siblings, at, related: [] });
    }
    many.push(findings.cookie);
    const run = runOf(shopReport({ findings: many, dropped: 3 }));
    expect(run.results).toHaveLength(5000);
    const levels = run.results.map(({ level }: { level: string }) => level);
    expect(levels.filter((level: string) => level === 'warning')).toHaveLength(2600);
    expect(levels.slice(0, 4)).toEqual(['note', 'warning', 'note', 'warning']);
    expect(levels.slice(-2)).toEqual(['warning', 'error']);
    expect(
      run.invocations[0].toolExecutionNotifications.map(({ message }: { message: { text: string } }) => message.text),
    ).toEqual([
      '201 findings are left out: only the 5000 worst are reported.',
      '3 findings are left out, as --max-findings asks.',
    ]);
  });
});

test('any file name and message makes a document that can be read back', () => {
  const part = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replace(/[/\0]/g, '-'));
  fc.assert(
    fc.property(part, fc.string({ unit: 'binary' }), (name, message) => {
      const file = `src/${name}`;
      const result = resultOf({ ...findings.unreadable, at: { ...findings.unreadable.at, file }, message });
      const { uri } = result.locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w/.~!*'()%-]+$/);
      expect(decodeURIComponent(uri)).toBe(Buffer.from(file, 'utf8').toString('utf8'));
    }),
  );
});
