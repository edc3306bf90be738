" Vim compiler file: faultline, which finds the faults that take Erlang systems down.
" Copy to ~/.vim/compiler/ (Neovim: ~/.config/nvim/compiler/), then :compiler faultline and :make or :lmake.

if exists('current_compiler')
  finish
endif
let current_compiler = 'faultline'

let s:cpo_save = &cpo
set cpo&vim

if executable('faultline')
  CompilerSet makeprg=faultline\ --format\ concise\ --no-color\ --quiet
else
  CompilerSet makeprg=npx\ --no-install\ faultline\ --format\ concise\ --no-color\ --quiet
endif
" Why it could not be done is kept, other lines are not.
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tnfo:\ %m,%+Gfaultline:\ %.%#,%-G%.%#

" A line of a file as Vim has it: of those not loaded, only lines that are not plain ASCII are worth loading it for a moment.
function! s:Line(bufnr, lnum) abort
  if bufloaded(a:bufnr)
    return get(getbufline(a:bufnr, a:lnum), 0, '')
  endif
  let name = bufname(a:bufnr)
  let line = filereadable(name) ? get(readfile(name, '', a:lnum), a:lnum - 1, '') : ''
  if line !~# '[^\x00-\x7f]'
    return line
  endif
  let shortmess = &shortmess
  set shortmess+=A
  try
    noautocmd silent! call bufload(a:bufnr)
    return get(getbufline(a:bufnr, a:lnum), 0, '')
  finally
    noautocmd silent! execute 'bunload' a:bufnr
    let &shortmess = shortmess
  endtry
endfunction

" Columns count UTF-16 units, a tab being one; Vim counts bytes.
function! s:ByteColumn(line, column) abort
  let units = 0
  let bytes = 0
  for code in str2list(a:line)
    if units >= a:column - 1
      break
    endif
    let units += code > 0xffff ? 2 : 1
    let bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3
  endfor
  return bytes + 1
endfunction

function! s:InBytes(items) abort
  for item in a:items
    if item.valid && item.col > 1
      let item.col = s:ByteColumn(s:Line(item.bufnr, item.lnum), item.col)
    endif
  endfor
  return {'items': a:items}
endfunction

function! s:CountBytes(command) abort
  if get(b:, 'current_compiler', get(g:, 'current_compiler', '')) !=# 'faultline'
    return
  endif
  if a:command ==# 'lmake'
    call setloclist(0, [], 'r', s:InBytes(getloclist(0)))
  else
    call setqflist([], 'r', s:InBytes(getqflist()))
  endif
endfunction

augroup faultline_compiler
  autocmd!
  autocmd QuickFixCmdPost make,lmake call s:CountBytes(expand('<amatch>'))
augroup END

let &cpo = s:cpo_save
unlet s:cpo_save
