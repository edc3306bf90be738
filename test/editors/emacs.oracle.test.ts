import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, programFile } from '../cli/program.ts';
import { describeWithProgram, scratchDir } from '../oracle.ts';
import { run } from '../release/release-tree.ts';
import { codeAt, cwd, shown } from './findings.ts';

const library = join(__dirname, '..', '..', 'editors', 'emacs', 'faultline.el');

/** Evaluates a form that runs a compilation, waits for its end, goes from finding to finding, and prints what is there. */
function listAfter(form: string): readonly (readonly string[])[] {
  const command = `${process.execPath} ${programFile} --no-cache --format concise --no-color --quiet`;
  const script = `
(load ${JSON.stringify(library)})
(setq faultline-command ${JSON.stringify(command)})
(setq compilation-ask-about-save nil)
;; Notes are skipped otherwise.
(setq compilation-skip-threshold 0)
(let ((buffer ${form}))
  (while (process-live-p (get-buffer-process buffer)) (accept-process-output nil 0.05))
  (accept-process-output nil 0.1)
  (with-current-buffer buffer
    (goto-char (point-min))
    (condition-case nil
        (while t
          (compilation-next-error 1)
          (let ((kind (compilation--message->type (get-text-property (point) 'compilation-message))))
            (save-window-excursion
              (save-current-buffer
                (compile-goto-error)
                (princ (format "%s\\t%d\\t%d\\t%s\\n" (file-relative-name buffer-file-name ${JSON.stringify(`${cwd}/`)}) (line-number-at-pos) kind
                               (buffer-substring (point) (line-end-position))))))))
      (error nil))))
`;
  const file = join(scratchDir(), 'run.el');
  writeFileSync(file, script);
  const env = { ...plainEnvironment(), LC_ALL: 'C.UTF-8', TERM: 'dumb' };
  const { stdout } = run('emacs', ['-Q', '--batch', '-l', file], cwd, env);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

/** As Emacs counts them: what stops `next-error` only if asked to, and what does. */
const kinds = { error: '2', warning: '1', info: '0' };

const expected = shown.map((finding) => {
  const [code = ''] = codeAt(finding).split('\t');
  return [finding.file, String(finding.line), kinds[finding.severity], code];
});

describeWithProgram('emacs', 'emacs-nox', 'Emacs', () => {
  test('M-x faultline lists every finding with its kind, and goes to the code it speaks of', () => {
    expect(listAfter('(faultline)')).toEqual(expected);
  });

  test('so does M-x compile with the entry in its list, by columns on the screen', () => {
    const form = `(progn (add-to-list 'compilation-error-regexp-alist 'faultline) (compile faultline-command))`;
    expect(listAfter(form)).toEqual(expected);
  });

  test('the library compiles without a warning', () => {
    const folder = scratchDir();
    const compile = `(progn (setq byte-compile-error-on-warn t byte-compile-dest-file-function (lambda (_) "${folder}/faultline.elc")) (batch-byte-compile))`;
    const { code, stderr } = run('emacs', ['-Q', '--batch', '--eval', compile, library], cwd);
    expect([code, stderr]).toEqual([0, '']);
  });
});
