/** Folders of tests anywhere in a project. */
const testFolders: ReadonlySet<string> = new Set(['test', 'tests']);
/** Folders of tests within an application; elsewhere these names are applications' own. */
const testFoldersOfApplication: ReadonlySet<string> = new Set(['eunit', 'ct', 'proper', 'eqc']);

/** Whether a file is test code by its name. */
export function isTestName(name: string): boolean {
  return /_(?:SUITE|tests)\.[eh]rl$/.test(name);
}

/**
 * Whether a folder holds test code by its place.
 * @param folder its path within the project, with `/`
 * @param applicationRoot the path of its application's root within the project, when it belongs to one
 */
export function isTestFolder(folder: string, applicationRoot: string | undefined): boolean {
  const inApplication = applicationRoot === undefined || applicationRoot === '' ? 0 : applicationRoot.split('/').length;
  return folder
    .split('/')
    .some(
      (name, i) =>
        testFolders.has(name) || name.endsWith('_SUITE_data') || (i >= inApplication && testFoldersOfApplication.has(name)),
    );
}
