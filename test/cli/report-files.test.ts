import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryProject } from '../discover/temporary-project.ts';
import { copyShop } from '../example-shop.ts';
import { gitlabProblems } from '../report/gitlab-schema.ts';
import { readXml } from '../report/read-xml.ts';
import { sarifProblems } from '../report/validate-sarif.ts';
import { checkstyleSchema, junitSchema, schemaProblems } from '../report/xml-schemas.ts';
import { faultline } from './program.ts';

/* What one run of the built program writes for other programs is what their schemas say. */

const formats = ['json', 'sarif', 'gitlab', 'junit', 'checkstyle'];

describe.each([
  ['the shop', (folder: string) => copyShop(folder)],
  ['an empty folder', () => {}],
])('the reports on %s', (_, fill) => {
  const cwd = temporaryProject({});
  fill(cwd);
  const { code } = faultline(
    formats.flatMap((format) => ['-o', `${format}=report.${format}`]),
    { cwd },
  );
  const textOf = (format: string) => readFileSync(join(cwd, `report.${format}`), 'utf8');
  const { findings } = JSON.parse(textOf('json'));

  test('are of one run', () => {
    expect(code).toBe(findings.length > 0 ? 1 : 0);
    expect(JSON.parse(textOf('gitlab'))).toHaveLength(findings.length);
    expect(JSON.parse(textOf('sarif')).runs[0].results).toHaveLength(findings.length);
    expect(readXml(textOf('junit')).attributes.failures).toBe(String(findings.length));
    expect(readXml(textOf('checkstyle')).children.flatMap(({ children }) => children)).toHaveLength(findings.length);
  });

  test('fit the schemas of SARIF, GitLab, JUnit and Checkstyle', async () => {
    expect(await sarifProblems(textOf('sarif'))).toEqual([]);
    expect(gitlabProblems(JSON.parse(textOf('gitlab')))).toEqual([]);
    expect(schemaProblems(readXml(textOf('junit')), junitSchema)).toEqual([]);
    expect(schemaProblems(readXml(textOf('checkstyle')), checkstyleSchema)).toEqual([]);
  });
});
