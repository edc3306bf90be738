" Vim compiler file: faultline, which finds the faults that take Erlang systems down.
" Copy to ~/.vim/compiler/, then :compiler faultline and :make.

if exists('current_compiler')
  finish
endif
let current_compiler = 'faultline'

let s:cpo_save = &cpo
set cpo&vim

CompilerSet makeprg=faultline\ --format\ concise\ --no-color\ --quiet
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tnfo:\ %m,%-G%.%#

" Columns count UTF-16 units, a tab being one; Vim counts bytes.
function! s:ByteColumn(line, column) abort
  let units = 0
  let bytes = 0
  for char in split(a:line, '\zs')
    if units >= a:column - 1
      break
    endif
    let units += char2nr(char) > 0xffff ? 2 : 1
    let bytes += strlen(char)
  endfor
  return bytes + 1
endfunction

function! s:CountBytes() abort
  if get(b:, 'current_compiler', get(g:, 'current_compiler', '')) !=# 'faultline'
    return
  endif
  let items = getqflist()
  let lines = {}
  for item in items
    if !item.valid || item.col < 2
      continue
    endif
    let name = bufname(item.bufnr)
    if !has_key(lines, name)
      let lines[name] = bufloaded(item.bufnr) ? getbufline(item.bufnr, 1, '$') : filereadable(name) ? readfile(name) : []
    endif
    let item.col = s:ByteColumn(get(lines[name], item.lnum - 1, ''), item.col)
  endfor
  call setqflist([], 'r', {'items': items})
endfunction

augroup faultline_compiler
  autocmd!
  autocmd QuickFixCmdPost make call s:CountBytes()
augroup END

let &cpo = s:cpo_save
unlet s:cpo_save
