;;; faultline.el --- Run faultline on Erlang projects  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "25.1"))
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; M-x faultline finds the faults that take Erlang systems down, in the project around the current
;; buffer, and lists them in a compilation buffer: next-error goes from one to the next.
;;
;; For M-x compile, whose buffers show the output of faultline among others:
;;
;;   (require 'faultline)
;;   (add-to-list 'compilation-error-regexp-alist 'faultline)

;;; Code:

(require 'compile)

(defgroup faultline nil
  "Static analysis of Erlang/OTP systems."
  :group 'tools)

(defcustom faultline-command
  (if (executable-find "faultline")
      "faultline --format concise --no-color --quiet"
    "npx --no-install faultline --format concise --no-color --quiet")
  "The command that prints one finding a line."
  :type 'string)

(defconst faultline-error-regexp
  '("^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(info\\)\\): .* \\[[a-z]+/[a-z0-9-]+\\]$"
    1 2 faultline--column (4 . 5))
  "How a finding is read.")

(add-to-list 'compilation-error-regexp-alist-alist (cons 'faultline faultline-error-regexp))

(defun faultline--column ()
  "The column of the finding just matched, as the compilation buffer counts."
  (let ((file (match-string-no-properties 1))
        (line (string-to-number (match-string 2)))
        (column (string-to-number (match-string 3))))
    (save-match-data
      (if (file-readable-p file)
          (faultline--counted file line column compilation-error-screen-columns)
        column))))

(defun faultline--counted (file line column on-screen)
  "What COLUMN in LINE of FILE is in characters, or in columns ON-SCREEN.
Faultline counts UTF-16 units: a character beyond U+FFFF has two, a tab one."
  (with-temp-buffer
    (insert-file-contents file)
    (forward-line (1- line))
    (let ((units 1))
      (while (and (< units column) (not (eolp)))
        (setq units (+ units (if (> (char-after) #xffff) 2 1)))
        (forward-char)))
    (+ compilation-first-column
       (if on-screen (current-column) (- (point) (line-beginning-position))))))

(define-compilation-mode faultline-mode "faultline"
  "Lists what faultline has found."
  (setq-local compilation-error-regexp-alist '(faultline))
  ;; Whatever the width of a tab is in the buffer that is visited.
  (setq-local compilation-error-screen-columns nil))

;;;###autoload
(defun faultline ()
  "Run faultline in the project around the current buffer."
  (interactive)
  (let ((default-directory
         (or (locate-dominating-file default-directory "faultline.toml")
             (locate-dominating-file default-directory ".git")
             (locate-dominating-file default-directory "rebar.config")
             default-directory)))
    (compilation-start faultline-command #'faultline-mode)))

(provide 'faultline)
;;; faultline.el ends here
