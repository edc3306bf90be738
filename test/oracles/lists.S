{module, lists}.  %% version = 0

{exports, [{all,2},
           {any,2},
           {append,1},
           {append,2},
           {concat,1},
           {delete,2},
           {droplast,1},
           {dropwhile,2},
           {duplicate,2},
           {enumerate,1},
           {enumerate,2},
           {filter,2},
           {filtermap,2},
           {flatlength,1},
           {flatmap,2},
           {flatten,1},
           {flatten,2},
           {foldl,3},
           {foldr,3},
           {foreach,2},
           {join,2},
           {keydelete,3},
           {keyfind,3},
           {keymap,3},
           {keymember,3},
           {keymerge,3},
           {keyreplace,4},
           {keysearch,3},
           {keysort,2},
           {keystore,4},
           {keytake,3},
           {last,1},
           {map,2},
           {mapfoldl,3},
           {mapfoldr,3},
           {max,1},
           {member,2},
           {merge,1},
           {merge,2},
           {merge,3},
           {merge3,3},
           {min,1},
           {module_info,0},
           {module_info,1},
           {nth,2},
           {nthtail,2},
           {partition,2},
           {prefix,2},
           {reverse,1},
           {reverse,2},
           {rkeymerge,3},
           {rmerge,2},
           {rmerge,3},
           {rmerge3,3},
           {rukeymerge,3},
           {rumerge,2},
           {rumerge,3},
           {rumerge3,3},
           {search,2},
           {seq,2},
           {seq,3},
           {sort,1},
           {sort,2},
           {split,2},
           {splitwith,2},
           {sublist,2},
           {sublist,3},
           {subtract,2},
           {suffix,2},
           {sum,1},
           {takewhile,2},
           {ukeymerge,3},
           {ukeysort,2},
           {umerge,1},
           {umerge,2},
           {umerge,3},
           {umerge3,3},
           {uniq,1},
           {uniq,2},
           {unzip,1},
           {unzip3,1},
           {usort,1},
           {usort,2},
           {zf,2},
           {zip,2},
           {zip3,3},
           {zipwith,3},
           {zipwith3,4}]}.

{attributes, [{dialyzer,[{no_improper_lists,{ukeymergel,3}}]}]}.

{labels, 1113}.


{function, keyfind, 3, 2}.
  {label,1}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",83}]}.
    {func_info,{atom,lists},{atom,keyfind},3}.
  {label,2}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",84}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, keymember, 3, 4}.
  {label,3}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",93}]}.
    {func_info,{atom,lists},{atom,keymember},3}.
  {label,4}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",94}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, keysearch, 3, 6}.
  {label,5}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",103}]}.
    {func_info,{atom,lists},{atom,keysearch},3}.
  {label,6}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",104}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, member, 2, 8}.
  {label,7}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",112}]}.
    {func_info,{atom,lists},{atom,member},2}.
  {label,8}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",113}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, reverse, 2, 10}.
  {label,9}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",122}]}.
    {func_info,{atom,lists},{atom,reverse},2}.
  {label,10}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",123}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, append, 2, 12}.
  {label,11}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",144}]}.
    {func_info,{atom,lists},{atom,append},2}.
  {label,12}.
    {call_ext_only,2,{extfunc,erlang,'++',2}}.


{function, append, 1, 14}.
  {label,13}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",154}]}.
    {func_info,{atom,lists},{atom,append},1}.
  {label,14}.
    {test,is_nonempty_list,{f,16},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_nil,{f,15},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,15}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",155}]}.
    {call,1,{f,14}}. % append/1
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,16}.
    {test,is_nil,{f,13},[{x,0}]}.
    return.


{function, subtract, 2, 18}.
  {label,17}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",166}]}.
    {func_info,{atom,lists},{atom,subtract},2}.
  {label,18}.
    {call_ext_only,2,{extfunc,erlang,'--',2}}.


{function, reverse, 1, 20}.
  {label,19}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",175}]}.
    {func_info,{atom,lists},{atom,reverse},1}.
  {label,20}.
    {test,is_nonempty_list,{f,23},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,22},[{x,2}]}.
    {get_list,{x,2},{x,0},{x,2}}.
    {test,is_nil,{f,21},[{x,2}]}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,21}.
    {test_heap,4,3}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",182}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,22}.
    {test,is_nil,{f,19},[{x,2}]}.
    return.
  {label,23}.
    {test,is_nil,{f,19},[{x,0}]}.
    return.


{function, nth, 2, 25}.
  {label,24}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",198}]}.
    {func_info,{atom,lists},{atom,nth},2}.
  {label,25}.
    {test,is_eq_exact,{f,26},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,24},[{x,1}]}.
    {get_hd,{x,1},{x,0}}.
    return.
  {label,26}.
    {test,is_nonempty_list,{f,24},[{x,1}]}.
    {get_tl,{x,1},{x,2}}.
    {test,is_lt,{f,24},[{integer,1},{x,0}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",200}]}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,1}],{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,25}}. % nth/2


{function, nthtail, 2, 28}.
  {label,27}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",208}]}.
    {func_info,{atom,lists},{atom,nthtail},2}.
  {label,28}.
    {test,is_eq_exact,{f,29},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,30},[{x,1}]}.
    {get_tl,{x,1},{x,0}}.
    return.
  {label,29}.
    {test,is_nonempty_list,{f,30},[{x,1}]}.
    {get_tl,{x,1},{x,2}}.
    {test,is_lt,{f,30},[{integer,1},{x,0}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",210}]}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,1}],{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,28}}. % nthtail/2
  {label,30}.
    {test,is_eq_exact,{f,27},[{x,0},{integer,0}]}.
    {test,is_list,{f,27},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.


{function, prefix, 2, 32}.
  {label,31}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",220}]}.
    {func_info,{atom,lists},{atom,prefix},2}.
  {label,32}.
    {test,is_nonempty_list,{f,34},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,33},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_eq_exact,{f,33},[{x,4},{x,2}]}.
    {move,{x,5},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,32}}. % prefix/2
  {label,33}.
    {test,is_list,{f,31},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,34}.
    {test,is_nil,{f,31},[{x,0}]}.
    {test,is_list,{f,31},[{x,1}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, suffix, 2, 36}.
  {label,35}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",232}]}.
    {func_info,{atom,lists},{atom,suffix},2}.
  {label,36}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",233}]}.
    {gc_bif,length,{f,0},2,[{x,1}],{x,2}}.
    {gc_bif,length,{f,0},3,[{x,0}],{x,3}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,2},{t_integer,{0,288230376151711743}}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,2}}.
    {test,is_ge,
          {f,37},
          [{tr,{x,2},{t_integer,{-288230376151711743,288230376151711743}}},
           {integer,0}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",234}]}.
    {call,2,{f,28}}. % nthtail/2
    {bif,'=:=',{f,0},[{x,0},{tr,{y,0},{t_list,any,nil}}],{x,0}}.
    {deallocate,1}.
    return.
  {label,37}.
    {move,{atom,false},{x,0}}.
    return.


{function, droplast, 1, 39}.
  {label,38}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",246}]}.
    {func_info,{atom,lists},{atom,droplast},1}.
  {label,39}.
    {test,is_nonempty_list,{f,38},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_nil,{f,40},[{x,0}]}.
    return.
  {label,40}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",247}]}.
    {call,1,{f,39}}. % droplast/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, last, 1, 42}.
  {label,41}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",256}]}.
    {func_info,{atom,lists},{atom,last},1}.
  {label,42}.
    {test,is_nonempty_list,{f,41},[{x,0}]}.
    {get_list,{x,0},{x,0},{x,1}}.
    {call_only,2,{f,44}}. % last/2


{function, last, 2, 44}.
  {label,43}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",258}]}.
    {func_info,{atom,lists},{atom,last},2}.
  {label,44}.
    {test,is_nonempty_list,{f,45},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {call_only,2,{f,44}}. % last/2
  {label,45}.
    {test,is_nil,{f,43},[{x,1}]}.
    return.


{function, seq, 2, 47}.
  {label,46}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",271}]}.
    {func_info,{atom,lists},{atom,seq},2}.
  {label,47}.
    {test,is_integer,{f,46},[{x,0}]}.
    {test,is_integer,{f,46},[{x,1}]}.
    {gc_bif,'-',{f,46},2,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,2}}.
    {test,is_ge,
          {f,46},
          [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",273}]}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,49}}. % seq_loop/3


{function, seq_loop, 3, 49}.
  {label,48}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",275}]}.
    {func_info,{atom,lists},{atom,seq_loop},3}.
  {label,49}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_integer,any},nil}}]}}.
    {test,is_ge,{f,50},[{tr,{x,0},{t_integer,any}},{integer,4}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",276}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,4}],{x,0}}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,4}],{x,3}}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,3}],{x,4}}.
    {gc_bif,'-',{f,0},5,[{tr,{x,1},{t_integer,any}},{integer,2}],{x,5}}.
    {gc_bif,'-',{f,0},6,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,6}}.
    {test_heap,8,7}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,6},{x,1},{x,1}}.
    {put_list,{x,5},{x,1},{x,1}}.
    {put_list,{x,4},{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {call_only,3,{f,49}}. % seq_loop/3
  {label,50}.
    {test,is_ge,{f,51},[{tr,{x,0},{t_integer,any}},{integer,2}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",278}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,2}],{x,0}}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,2}],{x,3}}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,4}}.
    {test_heap,4,5}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,4},{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {call_only,3,{f,49}}. % seq_loop/3
  {label,51}.
    {select_val,{x,0},{f,48},{list,[{integer,0},{f,53},{integer,1},{f,52}]}}.
  {label,52}.
    {test_heap,2,3}.
    {put_list,{x,1},{x,2},{x,0}}.
    return.
  {label,53}.
    {move,{x,2},{x,0}}.
    return.


{function, seq, 3, 55}.
  {label,54}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",290}]}.
    {func_info,{atom,lists},{atom,seq},3}.
  {label,55}.
    {test,is_integer,{f,59},[{x,0}]}.
    {test,is_integer,{f,58},[{x,1}]}.
    {test,is_integer,{f,58},[{x,2}]}.
    {test,is_lt,{f,56},[{integer,0},{tr,{x,2},{t_integer,any}}]}.
    {gc_bif,'-',
            {f,58},
            3,
            [{tr,{x,0},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,3}}.
    {test,is_lt,
          {f,57},
          [{tr,{x,1},{t_integer,any}},{tr,{x,3},{t_integer,any}}]}.
  {label,56}.
    {test,is_lt,{f,58},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {gc_bif,'-',
            {f,58},
            3,
            [{tr,{x,0},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,3}}.
    {test,is_ge,
          {f,58},
          [{tr,{x,3},{t_integer,any}},{tr,{x,1},{t_integer,any}}]}.
  {label,57}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",294}]}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'+',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'div',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",295}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,3}}.
    {gc_bif,'*',
            {f,0},
            4,
            [{tr,{x,2},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,3}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {move,nil,{x,3}}.
    {swap,{x,0},{x,1}}.
    {call_only,4,{f,61}}. % seq_loop/4
  {label,58}.
    {test,is_eq_exact,{f,59},[{x,2},{integer,0}]}.
    {test,is_eq_exact,{f,59},[{x,1},{tr,{x,0},{t_integer,any}}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.
  {label,59}.
    {test_heap,6,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",299}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, seq_loop, 4, 61}.
  {label,60}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",301}]}.
    {func_info,{atom,lists},{atom,seq_loop},4}.
  {label,61}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,{t_integer,any},nil}}]}}.
    {test,is_ge,{f,62},[{tr,{x,0},{t_integer,any}},{integer,4}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",302}]}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,4}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,4},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,5}}.
    {gc_bif,'-',
            {f,0},
            6,
            [{tr,{x,5},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,6}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",303}]}.
    {gc_bif,'-',{f,0},7,[{tr,{x,0},{t_integer,any}},{integer,4}],{x,0}}.
    {gc_bif,'-',
            {f,0},
            7,
            [{tr,{x,6},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,7}}.
    {test_heap,8,8}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_list,{x,4},{x,1},{x,1}}.
    {put_list,{x,5},{x,1},{x,1}}.
    {put_list,{x,6},{x,1},{x,3}}.
    {move,{x,7},{x,1}}.
    {call_only,4,{f,61}}. % seq_loop/4
  {label,62}.
    {test,is_ge,{f,63},[{tr,{x,0},{t_integer,any}},{integer,2}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",305}]}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",306}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,0},{t_integer,any}},{integer,2}],{x,0}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,4},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,5}}.
    {test_heap,4,6}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_list,{x,4},{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {call_only,4,{f,61}}. % seq_loop/4
  {label,63}.
    {select_val,{x,0},{f,60},{list,[{integer,0},{f,65},{integer,1},{f,64}]}}.
  {label,64}.
    {test_heap,2,4}.
    {put_list,{x,1},{x,3},{x,0}}.
    return.
  {label,65}.
    {move,{x,3},{x,0}}.
    return.


{function, sum, 1, 67}.
  {label,66}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",317}]}.
    {func_info,{atom,lists},{atom,sum},1}.
  {label,67}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,69}}. % sum/2


{function, sum, 2, 69}.
  {label,68}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",319}]}.
    {func_info,{atom,lists},{atom,sum},2}.
  {label,69}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_nonempty_list,{f,70},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},number},{x,2}],{x,1}}.
    {call_only,2,{f,69}}. % sum/2
  {label,70}.
    {test,is_nil,{f,68},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, duplicate, 2, 72}.
  {label,71}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",331}]}.
    {func_info,{atom,lists},{atom,duplicate},2}.
  {label,72}.
    {test,is_integer,{f,71},[{x,0}]}.
    {test,is_ge,{f,71},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,74}}. % duplicate/3


{function, duplicate, 3, 74}.
  {label,73}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",333}]}.
    {func_info,{atom,lists},{atom,duplicate},3}.
  {label,74}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,75},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,75}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",334}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,3}.
    {put_list,{x,1},{x,2},{x,2}}.
    {call_only,3,{f,74}}. % duplicate/3


{function, min, 1, 77}.
  {label,76}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",343}]}.
    {func_info,{atom,lists},{atom,min},1}.
  {label,77}.
    {test,is_nonempty_list,{f,76},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {call_only,2,{f,79}}. % min/2


{function, min, 2, 79}.
  {label,78}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",345}]}.
    {func_info,{atom,lists},{atom,min},2}.
  {label,79}.
    {test,is_nonempty_list,{f,81},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_lt,{f,80},[{x,2},{x,1}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,79}}. % min/2
  {label,80}.
    {call_only,2,{f,79}}. % min/2
  {label,81}.
    {test,is_nil,{f,78},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, max, 1, 83}.
  {label,82}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",356}]}.
    {func_info,{atom,lists},{atom,max},1}.
  {label,83}.
    {test,is_nonempty_list,{f,82},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {call_only,2,{f,85}}. % max/2


{function, max, 2, 85}.
  {label,84}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",358}]}.
    {func_info,{atom,lists},{atom,max},2}.
  {label,85}.
    {test,is_nonempty_list,{f,87},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_lt,{f,86},[{x,1},{x,2}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,85}}. % max/2
  {label,86}.
    {call_only,2,{f,85}}. % max/2
  {label,87}.
    {test,is_nil,{f,84},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, sublist, 3, 89}.
  {label,88}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",372}]}.
    {func_info,{atom,lists},{atom,sublist},3}.
  {label,89}.
    {test,is_eq_exact,{f,90},[{x,1},{integer,1}]}.
    {test,is_list,{f,90},[{x,0}]}.
    {test,is_integer,{f,90},[{x,2}]}.
    {test,is_ge,{f,90},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,93}}. % sublist/2
  {label,90}.
    {test,is_nonempty_list,{f,91},[{x,0}]}.
    {get_tl,{x,0},{x,3}}.
    {test,is_integer,{f,88},[{x,1}]}.
    {test,is_ge,{f,88},[{tr,{x,1},{t_integer,any}},{integer,2}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",377}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,89}}. % sublist/3
  {label,91}.
    {test,is_nil,{f,88},[{x,0}]}.
    {test,is_integer,{f,88},[{x,1}]}.
    {test,is_ge,{f,88},[{tr,{x,1},{t_integer,any}},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, sublist, 2, 93}.
  {label,92}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",385}]}.
    {func_info,{atom,lists},{atom,sublist},2}.
  {label,93}.
    {test,is_integer,{f,92},[{x,1}]}.
    {test,is_list,{f,92},[{x,0}]}.
    {call_only,2,{f,95}}. % sublist_2/2


{function, sublist_2, 2, 95}.
  {label,94}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",388}]}.
    {func_info,{atom,lists},{atom,sublist_2},2}.
  {label,95}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,96},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_lt,{f,96},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",389}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,95}}. % sublist_2/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,96}.
    {test,is_ne_exact,{f,97},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_list,{f,94},[{x,0}]}.
    {test,is_lt,{f,94},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
  {label,97}.
    {move,nil,{x,0}}.
    return.


{function, delete, 2, 99}.
  {label,98}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",404}]}.
    {func_info,{atom,lists},{atom,delete},2}.
  {label,99}.
    {test,is_nonempty_list,{f,101},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_eq_exact,{f,100},[{x,2},{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,100}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",406}]}.
    {call,2,{f,99}}. % delete/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,101}.
    {test,is_nil,{f,98},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, zip, 2, 103}.
  {label,102}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",419}]}.
    {func_info,{atom,lists},{atom,zip},2}.
  {label,103}.
    {test,is_nonempty_list,{f,104},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,102},[{x,1}]}.
    {allocate,2,4}.
    {move,{x,2},{y,1}}.
    {get_list,{x,1},{y,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,103}}. % zip/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,104}.
    {test,is_nil,{f,102},[{x,0}]}.
    {test,is_nil,{f,102},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, unzip, 1, 106}.
  {label,105}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",432}]}.
    {func_info,{atom,lists},{atom,unzip},1}.
  {label,106}.
    {move,nil,{x,2}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,108}}. % unzip/3


{function, unzip, 3, 108}.
  {label,107}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",434}]}.
    {func_info,{atom,lists},{atom,unzip},3}.
  {label,108}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,109},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tuple,{f,107},[{x,3}]}.
    {test,test_arity,{f,107},[{x,3},2]}.
    {test_heap,4,5}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {get_tuple_element,{x,3},1,{x,3}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,108}}. % unzip/3
  {label,109}.
    {test,is_nil,{f,107},[{x,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",435}]}.
    {call,1,{f,20}}. % reverse/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,20}}. % reverse/1
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, zip3, 3, 111}.
  {label,110}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",449}]}.
    {func_info,{atom,lists},{atom,zip3},3}.
  {label,111}.
    {test,is_nonempty_list,{f,112},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,110},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,110},[{x,2}]}.
    {allocate,3,7}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {get_list,{x,2},{y,0},{x,2}}.
    {move,{x,6},{x,1}}.
    {move,{x,4},{x,0}}.
    {call,3,{f,111}}. % zip3/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,3,true,#{}},nil}}]}}.
    {test_heap,6,1}.
    {put_tuple2,{x,1},{list,[{y,2},{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,112}.
    {test,is_nil,{f,110},[{x,0}]}.
    {test,is_nil,{f,110},[{x,1}]}.
    {test,is_nil,{f,110},[{x,2}]}.
    {move,nil,{x,0}}.
    return.


{function, unzip3, 1, 114}.
  {label,113}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",464}]}.
    {func_info,{atom,lists},{atom,unzip3},1}.
  {label,114}.
    {move,nil,{x,2}}.
    {move,nil,{x,3}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,116}}. % unzip3/4


{function, unzip3, 4, 116}.
  {label,115}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",466}]}.
    {func_info,{atom,lists},{atom,unzip3},4}.
  {label,116}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,117},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_tuple,{f,115},[{x,4}]}.
    {test,test_arity,{f,115},[{x,4},3]}.
    {test_heap,6,6}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {get_tuple_element,{x,4},1,{x,6}}.
    {get_tuple_element,{x,4},2,{x,4}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,6},{x,2},{x,2}}.
    {put_list,{x,4},{x,3},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,116}}. % unzip3/4
  {label,117}.
    {test,is_nil,{f,115},[{x,0}]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",469}]}.
    {call,1,{f,20}}. % reverse/1
    {swap,{y,1},{x,0}}.
    {call,1,{f,20}}. % reverse/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,20}}. % reverse/1
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0},{x,0}]}}.
    {deallocate,2}.
    return.


{function, zipwith, 3, 119}.
  {label,118}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",483}]}.
    {func_info,{atom,lists},{atom,zipwith},3}.
  {label,119}.
    {test,is_nonempty_list,{f,120},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,118},[{x,2}]}.
    {allocate,3,5}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,2},{x,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_fun,2}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,119}}. % zipwith/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,120}.
    {test,is_nil,{f,118},[{x,1}]}.
    {test,is_nil,{f,118},[{x,2}]}.
    {test,is_function2,{f,118},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, zipwith3, 4, 122}.
  {label,121}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",500}]}.
    {func_info,{atom,lists},{atom,zipwith3},4}.
  {label,122}.
    {test,is_nonempty_list,{f,123},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,121},[{x,2}]}.
    {get_list,{x,2},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,121},[{x,3}]}.
    {allocate,4,8}.
    {move,{x,7},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,3},{x,2},{y,0}}.
    {move,{x,6},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",501}]}.
    {call_fun,3}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,4}}.
    {move,{x,0},{y,3}}.
    {move,{y,0},{x,3}}.
    {trim,3,1}.
    {move,{x,4},{x,0}}.
    {call,4,{f,122}}. % zipwith3/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,123}.
    {test,is_nil,{f,121},[{x,1}]}.
    {test,is_nil,{f,121},[{x,2}]}.
    {test,is_nil,{f,121},[{x,3}]}.
    {test,is_function2,{f,121},[{x,0},{integer,3}]}.
    {move,nil,{x,0}}.
    return.


{function, sort, 1, 125}.
  {label,124}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",512}]}.
    {func_info,{atom,lists},{atom,sort},1}.
  {label,125}.
    {test,is_nonempty_list,{f,136},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,135},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_ge,{f,130},[{x,3},{x,1}]}.
    {test,is_nonempty_list,{f,127},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,5}}.
    {test,is_nil,{f,128},[{x,5}]}.
    {test,is_lt,{f,137},[{x,4},{x,3}]}.
    {test,is_ge,{f,126},[{x,4},{x,1}]}.
    {test_heap,6,5}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,126}.
    {test_heap,6,5}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,127}.
    {test,is_ne_exact,{f,137},[{x,2},nil]}.
  {label,128}.
    {test,is_eq,{f,129},[{x,1},{x,3}]}.
    {test_heap,2,4}.
    {put_list,{x,1},nil,{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,139}}. % sort_1/3
  {label,129}.
    {move,nil,{x,4}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {move,nil,{x,3}}.
    {call_only,5,{f,481}}. % split_1/5
  {label,130}.
    {test,is_nonempty_list,{f,133},[{x,2}]}.
    {get_list,{x,2},{x,0},{x,4}}.
    {test,is_nil,{f,134},[{x,4}]}.
    {test,is_ge,{f,131},[{x,0},{x,1}]}.
    {test_heap,4,4}.
    {put_list,{x,1},{x,2},{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    return.
  {label,131}.
    {test,is_ge,{f,132},[{x,0},{x,3}]}.
    {test_heap,6,4}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    return.
  {label,132}.
    {test_heap,6,4}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,133}.
    {test,is_nil,{f,134},[{x,2}]}.
    {test_heap,4,4}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    return.
  {label,134}.
    {move,nil,{x,4}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {move,nil,{x,3}}.
    {call_only,5,{f,493}}. % split_2/5
  {label,135}.
    {test,is_nil,{f,124},[{x,2}]}.
    return.
  {label,136}.
    {test,is_nil,{f,124},[{x,0}]}.
  {label,137}.
    return.


{function, sort_1, 3, 139}.
  {label,138}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",545}]}.
    {func_info,{atom,lists},{atom,sort_1},3}.
  {label,139}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,142},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_eq,{f,140},[{x,0},{x,3}]}.
    {test_heap,2,4}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,139}}. % sort_1/3
  {label,140}.
    {test,is_lt,{f,141},[{x,0},{x,3}]}.
    {move,nil,{x,4}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {call_only,5,{f,481}}. % split_1/5
  {label,141}.
    {move,nil,{x,4}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {call_only,5,{f,493}}. % split_2/5
  {label,142}.
    {test,is_nil,{f,138},[{x,1}]}.
    {test_heap,2,3}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",552}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, merge, 1, 144}.
  {label,143}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",563}]}.
    {func_info,{atom,lists},{atom,merge},1}.
  {label,144}.
    {move,nil,{x,1}}.
    {call_only,2,{f,505}}. % mergel/2


{function, merge3, 3, 146}.
  {label,145}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",578}]}.
    {func_info,{atom,lists},{atom,merge3},3}.
  {label,146}.
    {test,is_nil,{f,147},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,154}}. % merge/2
  {label,147}.
    {test,is_nil,{f,148},[{x,2}]}.
    {call_only,2,{f,154}}. % merge/2
  {label,148}.
    {test,is_nonempty_list,{f,145},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,145},[{x,2}]}.
    {allocate,0,5}.
    {get_list,{x,2},{x,1},{x,5}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,1},{x,4}}.
    {move,nil,{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",583}]}.
    {call,6,{f,520}}. % merge3_1/6
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, rmerge3, 3, 150}.
  {label,149}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",590}]}.
    {func_info,{atom,lists},{atom,rmerge3},3}.
  {label,150}.
    {test,is_nil,{f,151},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,157}}. % rmerge/2
  {label,151}.
    {test,is_nil,{f,152},[{x,2}]}.
    {call_only,2,{f,157}}. % rmerge/2
  {label,152}.
    {test,is_nonempty_list,{f,149},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,149},[{x,2}]}.
    {allocate,0,5}.
    {get_list,{x,2},{x,1},{x,5}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,1},{x,4}}.
    {move,nil,{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",595}]}.
    {call,6,{f,542}}. % rmerge3_1/6
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, merge, 2, 154}.
  {label,153}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",607}]}.
    {func_info,{atom,lists},{atom,merge},2}.
  {label,154}.
    {test,is_nonempty_list,{f,155},[{x,1}]}.
    {allocate,0,2}.
    {get_list,{x,1},{x,2},{x,1}}.
    {move,nil,{x,3}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",610}]}.
    {call,4,{f,564}}. % merge2_1/4
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,155}.
    {test,is_nil,{f,153},[{x,1}]}.
    return.


{function, rmerge, 2, 157}.
  {label,156}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",619}]}.
    {func_info,{atom,lists},{atom,rmerge},2}.
  {label,157}.
    {test,is_nonempty_list,{f,158},[{x,1}]}.
    {allocate,0,2}.
    {get_list,{x,1},{x,2},{x,1}}.
    {move,nil,{x,3}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",622}]}.
    {call,4,{f,572}}. % rmerge2_1/4
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,158}.
    {test,is_nil,{f,156},[{x,1}]}.
    return.


{function, concat, 1, 160}.
  {label,159}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",632}]}.
    {func_info,{atom,lists},{atom,concat},1}.
  {label,160}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,162},0,0,{x,1},{list,[]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,380}}. % flatmap/2


{function, thing_to_list, 1, 162}.
  {label,161}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",635}]}.
    {func_info,{atom,lists},{atom,thing_to_list},1}.
  {label,162}.
    {test,is_integer,{f,163},[{x,0}]}.
    {call_ext_only,1,{extfunc,erlang,integer_to_list,1}}.
  {label,163}.
    {test,is_float,{f,164},[{x,0}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",636}]}.
    {call_ext_only,1,{extfunc,erlang,float_to_list,1}}.
  {label,164}.
    {test,is_atom,{f,165},[{x,0}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",637}]}.
    {call_ext_only,1,{extfunc,erlang,atom_to_list,1}}.
  {label,165}.
    {test,is_list,{f,161},[{x,0}]}.
    return.


{function, flatten, 1, 167}.
  {label,166}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",648}]}.
    {func_info,{atom,lists},{atom,flatten},1}.
  {label,167}.
    {test,is_list,{f,166},[{x,0}]}.
    {move,nil,{x,1}}.
    {call_only,2,{f,171}}. % do_flatten/2


{function, flatten, 2, 169}.
  {label,168}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",656}]}.
    {func_info,{atom,lists},{atom,flatten},2}.
  {label,169}.
    {test,is_list,{f,168},[{x,0}]}.
    {test,is_list,{f,168},[{x,1}]}.
    {call_only,2,{f,171}}. % do_flatten/2


{function, do_flatten, 2, 171}.
  {label,170}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",659}]}.
    {func_info,{atom,lists},{atom,do_flatten},2}.
  {label,171}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {test,is_nonempty_list,{f,173},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_list,{f,172},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",660}]}.
    {call,2,{f,171}}. % do_flatten/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,171},1}. % do_flatten/2
  {label,172}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",662}]}.
    {call,2,{f,171}}. % do_flatten/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,173}.
    {test,is_nil,{f,170},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, flatlength, 1, 175}.
  {label,174}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",672}]}.
    {func_info,{atom,lists},{atom,flatlength},1}.
  {label,175}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,177}}. % flatlength/2


{function, flatlength, 2, 177}.
  {label,176}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",675}]}.
    {func_info,{atom,lists},{atom,flatlength},2}.
  {label,177}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,179},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_list,{f,178},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",676}]}.
    {call,2,{f,177}}. % flatlength/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,177},1}. % flatlength/2
  {label,178}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",678}]}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {call_only,2,{f,177}}. % flatlength/2
  {label,179}.
    {test,is_nil,{f,176},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, keydelete, 3, 181}.
  {label,180}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",719}]}.
    {func_info,{atom,lists},{atom,keydelete},3}.
  {label,181}.
    {test,is_integer,{f,180},[{x,1}]}.
    {test,is_lt,{f,180},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {call_only,3,{f,183}}. % keydelete3/3


{function, keydelete3, 3, 183}.
  {label,182}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",722}]}.
    {func_info,{atom,lists},{atom,keydelete3},3}.
  {label,183}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,185},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {bif,element,{f,184},[{tr,{x,1},{t_integer,any}},{x,3}],{x,4}}.
    {test,is_eq,{f,184},[{x,4},{x,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,184}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",724}]}.
    {call,3,{f,183}}. % keydelete3/3
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,185}.
    {test,is_nil,{f,182},[{x,2}]}.
    {move,nil,{x,0}}.
    return.


{function, keyreplace, 4, 187}.
  {label,186}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",735}]}.
    {func_info,{atom,lists},{atom,keyreplace},4}.
  {label,187}.
    {test,is_integer,{f,186},[{x,1}]}.
    {test,is_lt,{f,186},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test,is_tuple,{f,186},[{x,3}]}.
    {call_only,4,{f,189}}. % keyreplace3/4


{function, keyreplace3, 4, 189}.
  {label,188}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",738}]}.
    {func_info,{atom,lists},{atom,keyreplace3},4}.
  {label,189}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,191},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {bif,element,{f,190},[{tr,{x,1},{t_integer,any}},{x,4}],{x,5}}.
    {test,is_eq,{f,190},[{x,5},{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,0}}.
    return.
  {label,190}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",741}]}.
    {call,4,{f,189}}. % keyreplace3/4
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,191}.
    {test,is_nil,{f,188},[{x,2}]}.
    {move,nil,{x,0}}.
    return.


{function, keytake, 3, 193}.
  {label,192}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",751}]}.
    {func_info,{atom,lists},{atom,keytake},3}.
  {label,193}.
    {test,is_integer,{f,192},[{x,1}]}.
    {test,is_lt,{f,192},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {move,nil,{x,3}}.
    {call_only,4,{f,195}}. % keytake/4


{function, keytake, 4, 195}.
  {label,194}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",754}]}.
    {func_info,{atom,lists},{atom,keytake},4}.
  {label,195}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,197},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {bif,element,{f,196},[{tr,{x,1},{t_integer,any}},{x,4}],{x,5}}.
    {test,is_eq,{f,196},[{x,5},{x,0}]}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",755}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,value},{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,196}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,195}}. % keytake/4
  {label,197}.
    {test,is_nil,{f,194},[{x,2}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, keystore, 4, 199}.
  {label,198}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",768}]}.
    {func_info,{atom,lists},{atom,keystore},4}.
  {label,199}.
    {test,is_integer,{f,198},[{x,1}]}.
    {test,is_lt,{f,198},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test,is_tuple,{f,198},[{x,3}]}.
    {call_only,4,{f,201}}. % keystore2/4


{function, keystore2, 4, 201}.
  {label,200}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",771}]}.
    {func_info,{atom,lists},{atom,keystore2},4}.
  {label,201}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,203},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {bif,element,{f,202},[{tr,{x,1},{t_integer,any}},{x,4}],{x,5}}.
    {test,is_eq,{f,202},[{x,5},{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,0}}.
    return.
  {label,202}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",774}]}.
    {call,4,{f,201}}. % keystore2/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,203}.
    {test,is_nil,{f,200},[{x,2}]}.
    {test_heap,2,4}.
    {put_list,{x,3},nil,{x,0}}.
    return.


{function, keysort, 2, 205}.
  {label,204}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",784}]}.
    {func_info,{atom,lists},{atom,keysort},2}.
  {label,205}.
    {test,is_integer,{f,204},[{x,0}]}.
    {test,is_lt,{f,204},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_nonempty_list,{f,216},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,215},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",789}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,2}],{x,5}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,4}],{x,6}}.
    {test,is_ge,{f,210},[{x,6},{x,5}]}.
    {test,is_nonempty_list,{f,207},[{x,3}]}.
    {get_list,{x,3},{x,7},{x,8}}.
    {test,is_nil,{f,208},[{x,8}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",795}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,7}],{x,0}}.
    {test,is_lt,{f,217},[{x,0},{x,6}]}.
    {test,is_ge,{f,206},[{x,0},{x,5}]}.
    {test_heap,6,8}.
    {put_list,{x,4},nil,{x,0}}.
    {put_list,{x,7},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
  {label,206}.
    {test_heap,6,8}.
    {put_list,{x,4},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_list,{x,7},{x,0},{x,0}}.
    return.
  {label,207}.
    {test,is_ne_exact,{f,217},[{x,3},nil]}.
  {label,208}.
    {test,is_eq,
          {f,209},
          [{tr,{x,2},{t_tuple,0,false,#{}}},{tr,{x,4},{t_tuple,0,false,#{}}}]}.
    {test_heap,2,7}.
    {put_list,{x,2},nil,{x,1}}.
    {move,{x,6},{x,2}}.
    {swap,{x,1},{x,4}}.
    {call_only,5,{f,220}}. % keysort_1/5
  {label,209}.
    {move,nil,{x,7}}.
    {move,{x,2},{x,1}}.
    {move,{x,5},{x,2}}.
    {move,{x,3},{x,5}}.
    {move,{x,4},{x,3}}.
    {move,{x,6},{x,4}}.
    {move,nil,{x,6}}.
    {call_only,8,{f,713}}. % keysplit_1/8
  {label,210}.
    {test,is_nonempty_list,{f,213},[{x,3}]}.
    {get_list,{x,3},{x,1},{x,7}}.
    {test,is_nil,{f,214},[{x,7}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",813}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,0}}.
    {test,is_ge,{f,211},[{x,0},{x,5}]}.
    {test_heap,4,5}.
    {put_list,{x,2},{x,3},{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,211}.
    {test,is_ge,{f,212},[{x,0},{x,6}]}.
    {test_heap,6,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,212}.
    {test_heap,6,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,213}.
    {test,is_nil,{f,214},[{x,3}]}.
    {test_heap,4,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,214}.
    {move,nil,{x,7}}.
    {move,{x,2},{x,1}}.
    {move,{x,5},{x,2}}.
    {move,{x,3},{x,5}}.
    {move,{x,4},{x,3}}.
    {move,{x,6},{x,4}}.
    {move,nil,{x,6}}.
    {call_only,8,{f,725}}. % keysplit_2/8
  {label,215}.
    {test,is_nil,{f,218},[{x,3}]}.
    {jump,{f,217}}.
  {label,216}.
    {test,is_nil,{f,218},[{x,1}]}.
  {label,217}.
    {move,{x,1},{x,0}}.
    return.
  {label,218}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",785}]}.
    {case_end,{x,1}}.


{function, keysort_1, 5, 220}.
  {label,219}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",827}]}.
    {func_info,{atom,lists},{atom,keysort_1},5}.
  {label,220}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,223},[{x,3}]}.
    {get_list,{x,3},{x,5},{x,3}}.
    {test,is_eq,{f,221},[{x,1},{x,5}]}.
    {test_heap,2,6}.
    {put_list,{x,1},{x,4},{x,4}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,220}}. % keysort_1/5
  {label,221}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",830}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,5}],{x,6}}.
    {test,is_ge,{f,222},[{x,6},{x,2}]}.
    {move,nil,{x,7}}.
    {swap,{x,4},{x,6}}.
    {swap,{x,3},{x,5}}.
    {call_only,8,{f,713}}. % keysplit_1/8
  {label,222}.
    {move,nil,{x,7}}.
    {swap,{x,4},{x,6}}.
    {swap,{x,3},{x,5}}.
    {call_only,8,{f,725}}. % keysplit_2/8
  {label,223}.
    {test,is_nil,{f,219},[{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,1},nil,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",837}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, keymerge, 3, 225}.
  {label,224}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",848}]}.
    {func_info,{atom,lists},{atom,keymerge},3}.
  {label,225}.
    {test,is_integer,{f,224},[{x,0}]}.
    {test,is_lt,{f,224},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_nonempty_list,{f,226},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",853}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,3}],{x,2}}.
    {allocate,0,5}.
    {move,nil,{x,5}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",854}]}.
    {call,6,{f,797}}. % keymerge2_1/6
    {move,nil,{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",855}]}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,226}.
    {test,is_nil,{f,227},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,227}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",849}]}.
    {case_end,{x,2}}.


{function, rkeymerge, 3, 229}.
  {label,228}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",863}]}.
    {func_info,{atom,lists},{atom,rkeymerge},3}.
  {label,229}.
    {test,is_integer,{f,228},[{x,0}]}.
    {test,is_lt,{f,228},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_nonempty_list,{f,230},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",868}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,3}],{x,2}}.
    {allocate,0,5}.
    {move,nil,{x,5}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",869}]}.
    {call,6,{f,805}}. % rkeymerge2_1/6
    {move,nil,{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",870}]}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,230}.
    {test,is_nil,{f,231},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,231}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",864}]}.
    {case_end,{x,2}}.


{function, ukeysort, 2, 233}.
  {label,232}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",879}]}.
    {func_info,{atom,lists},{atom,ukeysort},2}.
  {label,233}.
    {test,is_integer,{f,232},[{x,0}]}.
    {test,is_lt,{f,232},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_nonempty_list,{f,249},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,248},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",884}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,2}],{x,5}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,4}],{x,6}}.
    {test,is_eq,{f,234},[{x,5},{x,6}]}.
    {move,{x,2},{x,1}}.
    {move,{x,5},{x,2}}.
    {call_only,4,{f,253}}. % ukeysort_1/4
  {label,234}.
    {test,is_lt,{f,241},[{x,5},{x,6}]}.
    {test,is_nonempty_list,{f,239},[{x,3}]}.
    {get_list,{x,3},{x,1},{x,7}}.
    {test,is_nil,{f,240},[{x,7}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",892}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,0}}.
    {test,is_eq,{f,235},[{x,6},{x,0}]}.
    {test_heap,4,5}.
    {put_list,{x,4},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
  {label,235}.
    {test,is_lt,{f,236},[{x,6},{x,0}]}.
    {test_heap,4,5}.
    {put_list,{x,4},{x,3},{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
  {label,236}.
    {test,is_eq,{f,237},[{x,0},{x,5}]}.
    {test_heap,4,5}.
    {put_list,{x,4},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
  {label,237}.
    {test,is_ge,{f,238},[{x,0},{x,5}]}.
    {test_heap,6,5}.
    {put_list,{x,4},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
  {label,238}.
    {test_heap,6,5}.
    {put_list,{x,4},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,239}.
    {test,is_ne_exact,{f,250},[{x,3},nil]}.
  {label,240}.
    {move,nil,{x,7}}.
    {move,{x,2},{x,1}}.
    {move,{x,5},{x,2}}.
    {move,{x,3},{x,5}}.
    {move,{x,4},{x,3}}.
    {move,{x,6},{x,4}}.
    {move,nil,{x,6}}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,241}.
    {test,is_nonempty_list,{f,246},[{x,3}]}.
    {get_list,{x,3},{x,1},{x,7}}.
    {test,is_nil,{f,247},[{x,7}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",912}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,0}}.
    {test,is_eq,{f,242},[{x,5},{x,0}]}.
    {test_heap,4,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,242}.
    {test,is_lt,{f,243},[{x,5},{x,0}]}.
    {test_heap,4,5}.
    {put_list,{x,2},{x,3},{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,243}.
    {test,is_eq,{f,244},[{x,6},{x,0}]}.
    {test_heap,4,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,244}.
    {test,is_ge,{f,245},[{x,0},{x,6}]}.
    {test_heap,6,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,245}.
    {test_heap,6,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,246}.
    {test,is_nil,{f,247},[{x,3}]}.
    {test_heap,4,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,247}.
    {test_heap,2,7}.
    {put_list,{x,2},nil,{x,1}}.
    {move,{x,6},{x,2}}.
    {swap,{x,1},{x,4}}.
    {call_only,5,{f,830}}. % ukeysplit_2/5
  {label,248}.
    {test,is_nil,{f,251},[{x,3}]}.
    {jump,{f,250}}.
  {label,249}.
    {test,is_nil,{f,251},[{x,1}]}.
  {label,250}.
    {move,{x,1},{x,0}}.
    return.
  {label,251}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",880}]}.
    {case_end,{x,1}}.


{function, ukeysort_1, 4, 253}.
  {label,252}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",930}]}.
    {func_info,{atom,lists},{atom,ukeysort_1},4}.
  {label,253}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,256},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",931}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,4}],{x,5}}.
    {test,is_eq,{f,254},[{x,2},{x,5}]}.
    {call_only,4,{f,253}}. % ukeysort_1/4
  {label,254}.
    {test,is_lt,{f,255},[{x,2},{x,5}]}.
    {move,nil,{x,7}}.
    {move,nil,{x,6}}.
    {swap,{x,5},{x,4}}.
    {swap,{x,3},{x,5}}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,255}.
    {test_heap,2,6}.
    {put_list,{x,1},nil,{x,1}}.
    {move,{x,5},{x,2}}.
    {swap,{x,1},{x,4}}.
    {call_only,5,{f,830}}. % ukeysplit_2/5
  {label,256}.
    {test,is_nil,{f,252},[{x,3}]}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,0}}.
    return.


{function, ukeymerge, 3, 258}.
  {label,257}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",951}]}.
    {func_info,{atom,lists},{atom,ukeymerge},3}.
  {label,258}.
    {test,is_integer,{f,257},[{x,0}]}.
    {test,is_lt,{f,257},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_nonempty_list,{f,259},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",956}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,3}],{x,4}}.
    {allocate,0,5}.
    {move,nil,{x,5}}.
    {swap,{x,2},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",957}]}.
    {call,6,{f,910}}. % ukeymerge2_2/6
    {move,nil,{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",958}]}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,259}.
    {test,is_nil,{f,260},[{x,1}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,260}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",952}]}.
    {case_end,{x,1}}.


{function, rukeymerge, 3, 262}.
  {label,261}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",966}]}.
    {func_info,{atom,lists},{atom,rukeymerge},3}.
  {label,262}.
    {test,is_integer,{f,261},[{x,0}]}.
    {test,is_lt,{f,261},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_nonempty_list,{f,263},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",971}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,3}],{x,4}}.
    {allocate,0,5}.
    {move,{x,3},{x,5}}.
    {move,{x,2},{x,3}}.
    {move,{x,4},{x,2}}.
    {move,nil,{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",972}]}.
    {call,6,{f,914}}. % rukeymerge2_1/6
    {move,nil,{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",973}]}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,263}.
    {test,is_nil,{f,264},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,264}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",967}]}.
    {case_end,{x,2}}.


{function, keymap, 3, 266}.
  {label,265}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",983}]}.
    {func_info,{atom,lists},{atom,keymap},3}.
  {label,266}.
    {test,is_nonempty_list,{f,267},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",984}]}.
    {bif,element,{f,0},[{x,1},{x,3}],{x,4}}.
    {allocate,4,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,0},{x,1}}.
    {move,{x,4},{x,0}}.
    {call_fun,1}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {trim,1,3}.
    {move,{y,1},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,266}}. % keymap/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,1,false,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,267}.
    {test,is_nil,{f,265},[{x,2}]}.
    {test,is_integer,{f,265},[{x,1}]}.
    {test,is_ge,{f,265},[{tr,{x,1},{t_integer,any}},{integer,1}]}.
    {test,is_function2,{f,265},[{x,0},{integer,1}]}.
    {move,nil,{x,0}}.
    return.


{function, enumerate, 1, 269}.
  {label,268}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",993}]}.
    {func_info,{atom,lists},{atom,enumerate},1}.
  {label,269}.
    {test,is_list,{f,268},[{x,0}]}.
    {move,{x,0},{x,1}}.
    {move,{integer,1},{x,0}}.
    {call_only,2,{f,273}}. % enumerate_1/2


{function, enumerate, 2, 271}.
  {label,270}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1001}]}.
    {func_info,{atom,lists},{atom,enumerate},2}.
  {label,271}.
    {test,is_integer,{f,270},[{x,0}]}.
    {test,is_list,{f,270},[{x,1}]}.
    {call_only,2,{f,273}}. % enumerate_1/2


{function, enumerate_1, 2, 273}.
  {label,272}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1004}]}.
    {func_info,{atom,lists},{atom,enumerate_1},2}.
  {label,273}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,274},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1005}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,273}}. % enumerate_1/2
    {'%',{var_info,{x,0},
                   [{type,{t_list,{t_tuple,2,true,#{1 => {t_integer,any}}},
                                  nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,274}.
    {test,is_nil,{f,272},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, sort, 2, 276}.
  {label,275}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1017}]}.
    {func_info,{atom,lists},{atom,sort},2}.
  {label,276}.
    {test,is_nonempty_list,{f,280},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,279},[{x,3}]}.
    {allocate,4,4}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1022}]}.
    {call_fun,2}.
    {select_val,{x,0},
                {f,281},
                {list,[{atom,false},{f,278},{atom,true},{f,277}]}}.
  {label,277}.
    {move,{y,0},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,2},{x,1}}.
    {move,nil,{x,5}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,924},4}. % fsplit_1/6
  {label,278}.
    {move,{y,0},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,2},{x,1}}.
    {move,nil,{x,5}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,946},4}. % fsplit_2/6
  {label,279}.
    {test,is_nil,{f,275},[{x,3}]}.
    {test,is_function2,{f,275},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,280}.
    {test,is_nil,{f,275},[{x,1}]}.
    {test,is_function2,{f,275},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.
  {label,281}.
    {case_end,{x,0}}.


{function, merge, 3, 283}.
  {label,282}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1037}]}.
    {func_info,{atom,lists},{atom,merge},3}.
  {label,283}.
    {test,is_nonempty_list,{f,284},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_function2,{f,282},[{x,0},{integer,2}]}.
    {allocate,0,5}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,3}}.
    {move,nil,{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1038}]}.
    {call,5,{f,979}}. % fmerge2_1/5
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,284}.
    {test,is_nil,{f,282},[{x,2}]}.
    {test,is_function2,{f,282},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, rmerge, 3, 286}.
  {label,285}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1046}]}.
    {func_info,{atom,lists},{atom,rmerge},3}.
  {label,286}.
    {test,is_nonempty_list,{f,287},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_function2,{f,285},[{x,0},{integer,2}]}.
    {allocate,0,5}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,3}}.
    {move,nil,{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1047}]}.
    {call,5,{f,991}}. % rfmerge2_1/5
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,287}.
    {test,is_nil,{f,285},[{x,2}]}.
    {test,is_function2,{f,285},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, usort, 2, 289}.
  {label,288}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1057}]}.
    {func_info,{atom,lists},{atom,usort},2}.
  {label,289}.
    {test,is_nonempty_list,{f,291},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_nil,{f,290},[{x,3}]}.
    {test,is_function2,{f,290},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,290}.
    {test,is_function2,{f,288},[{x,0},{integer,2}]}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_only,3,{f,293}}. % usort_1/3
  {label,291}.
    {test,is_nil,{f,288},[{x,1}]}.
    {test,is_function2,{f,288},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, usort_1, 3, 293}.
  {label,292}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1064}]}.
    {func_info,{atom,lists},{atom,usort_1},3}.
  {label,293}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,292},[{x,2}]}.
    {allocate,4,3}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1065}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,300},
                {list,[{atom,false},{f,298},{atom,true},{f,294}]}}.
  {label,294}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1067}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,299},
                {list,[{atom,false},{f,297},{atom,true},{f,295}]}}.
  {label,295}.
    {test,is_nil,{f,296},[{y,0}]}.
    {test_heap,2,0}.
    {put_list,{y,2},nil,{x,0}}.
    {deallocate,4}.
    return.
  {label,296}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,3,{f,293},4}. % usort_1/3
  {label,297}.
    {move,{y,0},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,2},{x,1}}.
    {move,nil,{x,5}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,1003},4}. % ufsplit_1/6
  {label,298}.
    {test_heap,2,0}.
    {put_list,{y,2},nil,{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,4,{f,1037},4}. % ufsplit_2/4
  {label,299}.
    {case_end,{x,0}}.
  {label,300}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1065}]}.
    {case_end,{x,0}}.


{function, umerge, 3, 302}.
  {label,301}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1090}]}.
    {func_info,{atom,lists},{atom,umerge},3}.
  {label,302}.
    {test,is_nonempty_list,{f,303},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_function2,{f,301},[{x,0},{integer,2}]}.
    {allocate,0,5}.
    {move,{x,4},{x,1}}.
    {move,nil,{x,4}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1093}]}.
    {call,5,{f,1067}}. % ufmerge2_2/5
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,303}.
    {test,is_nil,{f,301},[{x,1}]}.
    {test,is_function2,{f,301},[{x,0},{integer,2}]}.
    {move,{x,2},{x,0}}.
    return.


{function, rumerge, 3, 305}.
  {label,304}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1099}]}.
    {func_info,{atom,lists},{atom,rumerge},3}.
  {label,305}.
    {test,is_nonempty_list,{f,306},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_function2,{f,304},[{x,0},{integer,2}]}.
    {allocate,0,5}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,3}}.
    {move,nil,{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1102}]}.
    {call,5,{f,1073}}. % rufmerge2_1/5
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,306}.
    {test,is_nil,{f,304},[{x,2}]}.
    {test,is_function2,{f,304},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, usort, 1, 308}.
  {label,307}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1112}]}.
    {func_info,{atom,lists},{atom,usort},1}.
  {label,308}.
    {test,is_nonempty_list,{f,323},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,322},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_lt,{f,314},[{x,1},{x,3}]}.
    {test,is_nonempty_list,{f,312},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,5}}.
    {test,is_nil,{f,313},[{x,5}]}.
    {test,is_ge,{f,324},[{x,3},{x,4}]}.
    {test,is_eq,{f,309},[{x,3},{x,4}]}.
    {test_heap,4,4}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,309}.
    {test,is_lt,{f,310},[{x,4},{x,1}]}.
    {test_heap,6,5}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    return.
  {label,310}.
    {test,is_eq,{f,311},[{x,4},{x,1}]}.
    {test_heap,4,4}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,311}.
    {test_heap,6,5}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,312}.
    {test,is_ne_exact,{f,324},[{x,2},nil]}.
  {label,313}.
    {move,nil,{x,4}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {move,nil,{x,3}}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,314}.
    {test,is_lt,{f,321},[{x,3},{x,1}]}.
    {test,is_nonempty_list,{f,319},[{x,2}]}.
    {get_list,{x,2},{x,0},{x,4}}.
    {test,is_nil,{f,320},[{x,4}]}.
    {test,is_lt,{f,315},[{x,1},{x,0}]}.
    {test_heap,4,4}.
    {put_list,{x,1},{x,2},{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    return.
  {label,315}.
    {test,is_eq,{f,316},[{x,1},{x,0}]}.
    {test_heap,4,4}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    return.
  {label,316}.
    {test,is_lt,{f,317},[{x,0},{x,3}]}.
    {test_heap,6,4}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,317}.
    {test,is_eq,{f,318},[{x,0},{x,3}]}.
    {test_heap,4,4}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    return.
  {label,318}.
    {test_heap,6,4}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    return.
  {label,319}.
    {test,is_nil,{f,320},[{x,2}]}.
    {test_heap,4,4}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    return.
  {label,320}.
    {move,nil,{x,4}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {move,nil,{x,3}}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,321}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,326}}. % usort_1/2
  {label,322}.
    {test,is_nil,{f,307},[{x,2}]}.
    return.
  {label,323}.
    {test,is_nil,{f,307},[{x,0}]}.
  {label,324}.
    return.


{function, usort_1, 2, 326}.
  {label,325}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1153}]}.
    {func_info,{atom,lists},{atom,usort_1},2}.
  {label,326}.
    {test,is_nonempty_list,{f,329},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_eq,{f,327},[{x,0},{x,2}]}.
    {call_only,2,{f,326}}. % usort_1/2
  {label,327}.
    {test,is_lt,{f,328},[{x,0},{x,2}]}.
    {move,nil,{x,4}}.
    {move,nil,{x,3}}.
    {swap,{x,1},{x,2}}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,328}.
    {move,nil,{x,4}}.
    {move,nil,{x,3}}.
    {swap,{x,1},{x,2}}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,329}.
    {test,is_nil,{f,325},[{x,1}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, umerge, 1, 331}.
  {label,330}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1171}]}.
    {func_info,{atom,lists},{atom,umerge},1}.
  {label,331}.
    {call_only,1,{f,614}}. % umergel/1


{function, umerge3, 3, 333}.
  {label,332}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1187}]}.
    {func_info,{atom,lists},{atom,umerge3},3}.
  {label,333}.
    {test,is_nil,{f,334},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,341}}. % umerge/2
  {label,334}.
    {test,is_nil,{f,335},[{x,2}]}.
    {call_only,2,{f,341}}. % umerge/2
  {label,335}.
    {test,is_nonempty_list,{f,332},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,332},[{x,2}]}.
    {allocate_heap,0,2,5}.
    {get_list,{x,2},{x,6},{x,5}}.
    {put_list,{x,3},{x,6},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,nil,{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1192}]}.
    {call,7,{f,635}}. % umerge3_1/7
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, rumerge3, 3, 337}.
  {label,336}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1200}]}.
    {func_info,{atom,lists},{atom,rumerge3},3}.
  {label,337}.
    {test,is_nil,{f,338},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,344}}. % rumerge/2
  {label,338}.
    {test,is_nil,{f,339},[{x,2}]}.
    {call_only,2,{f,344}}. % rumerge/2
  {label,339}.
    {test,is_nonempty_list,{f,336},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,336},[{x,2}]}.
    {allocate,0,5}.
    {get_list,{x,2},{x,5},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,nil,{x,3}}.
    {swap,{x,1},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1205}]}.
    {call,6,{f,665}}. % rumerge3_1/6
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, umerge, 2, 341}.
  {label,340}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1217}]}.
    {func_info,{atom,lists},{atom,umerge},2}.
  {label,341}.
    {test,is_nonempty_list,{f,342},[{x,0}]}.
    {allocate,0,2}.
    {get_list,{x,0},{x,3},{x,0}}.
    {move,nil,{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1220}]}.
    {call,4,{f,699}}. % umerge2_2/4
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,342}.
    {test,is_nil,{f,340},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, rumerge, 2, 344}.
  {label,343}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1230}]}.
    {func_info,{atom,lists},{atom,rumerge},2}.
  {label,344}.
    {test,is_nonempty_list,{f,345},[{x,1}]}.
    {allocate,0,2}.
    {get_list,{x,1},{x,3},{x,1}}.
    {move,nil,{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1233}]}.
    {call,4,{f,703}}. % rumerge2_1/4
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,345}.
    {test,is_nil,{f,343},[{x,1}]}.
    return.


{function, all, 2, 347}.
  {label,346}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1265}]}.
    {func_info,{atom,lists},{atom,all},2}.
  {label,347}.
    {test,is_function2,{f,346},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,350},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1268}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,351},
                {list,[{atom,false},{f,349},{atom,true},{f,348}]}}.
  {label,348}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,354},2}. % all_1/2
  {label,349}.
    {deallocate,2}.
    return.
  {label,350}.
    {test,is_nil,{f,352},[{x,1}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,351}.
    {case_end,{x,0}}.
  {label,352}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1266}]}.
    {case_end,{x,1}}.


{function, all_1, 2, 354}.
  {label,353}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1275}]}.
    {func_info,{atom,lists},{atom,all_1},2}.
  {label,354}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,357},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1276}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,358},
                {list,[{atom,false},{f,356},{atom,true},{f,355}]}}.
  {label,355}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,354},2}. % all_1/2
  {label,356}.
    {deallocate,2}.
    return.
  {label,357}.
    {test,is_nil,{f,353},[{x,1}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,358}.
    {case_end,{x,0}}.


{function, any, 2, 360}.
  {label,359}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1288}]}.
    {func_info,{atom,lists},{atom,any},2}.
  {label,360}.
    {test,is_function2,{f,359},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,363},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1291}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,364},
                {list,[{atom,false},{f,362},{atom,true},{f,361}]}}.
  {label,361}.
    {deallocate,2}.
    return.
  {label,362}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,367},2}. % any_1/2
  {label,363}.
    {test,is_nil,{f,365},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,364}.
    {case_end,{x,0}}.
  {label,365}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1289}]}.
    {case_end,{x,1}}.


{function, any_1, 2, 367}.
  {label,366}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1298}]}.
    {func_info,{atom,lists},{atom,any_1},2}.
  {label,367}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,370},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1299}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,371},
                {list,[{atom,false},{f,369},{atom,true},{f,368}]}}.
  {label,368}.
    {deallocate,2}.
    return.
  {label,369}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,367},2}. % any_1/2
  {label,370}.
    {test,is_nil,{f,366},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,371}.
    {case_end,{x,0}}.


{function, map, 2, 373}.
  {label,372}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1313}]}.
    {func_info,{atom,lists},{atom,map},2}.
  {label,373}.
    {test,is_function2,{f,372},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,374},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1315}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,377}}. % map_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,374}.
    {test,is_nil,{f,375},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,375}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1314}]}.
    {case_end,{x,1}}.


{function, map_1, 2, 377}.
  {label,376}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1319}]}.
    {func_info,{atom,lists},{atom,map_1},2}.
  {label,377}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,378},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1320}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,377}}. % map_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,378}.
    {test,is_nil,{f,376},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, flatmap, 2, 380}.
  {label,379}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1331}]}.
    {func_info,{atom,lists},{atom,flatmap},2}.
  {label,380}.
    {test,is_function2,{f,379},[{x,0},{integer,1}]}.
    {call_only,2,{f,382}}. % flatmap_1/2


{function, flatmap_1, 2, 382}.
  {label,381}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1334}]}.
    {func_info,{atom,lists},{atom,flatmap_1},2}.
  {label,382}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,383},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1335}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,382}}. % flatmap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,383}.
    {test,is_nil,{f,381},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, foldl, 3, 385}.
  {label,384}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1348}]}.
    {func_info,{atom,lists},{atom,foldl},3}.
  {label,385}.
    {test,is_function2,{f,384},[{x,0},{integer,2}]}.
    {test,is_nonempty_list,{f,386},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,0},{y,1}}.
    {get_list,{x,2},{x,0},{y,0}}.
    {move,{y,1},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1350}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,389},2}. % foldl_1/3
  {label,386}.
    {test,is_nil,{f,387},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,387}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1349}]}.
    {case_end,{x,2}}.


{function, foldl_1, 3, 389}.
  {label,388}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1354}]}.
    {func_info,{atom,lists},{atom,foldl_1},3}.
  {label,389}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,390},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,0},{y,1}}.
    {get_list,{x,2},{x,0},{y,0}}.
    {move,{y,1},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1355}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,389},2}. % foldl_1/3
  {label,390}.
    {test,is_nil,{f,388},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, foldr, 3, 392}.
  {label,391}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1368}]}.
    {func_info,{atom,lists},{atom,foldr},3}.
  {label,392}.
    {test,is_function2,{f,391},[{x,0},{integer,2}]}.
    {call_only,3,{f,394}}. % foldr_1/3


{function, foldr_1, 3, 394}.
  {label,393}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1371}]}.
    {func_info,{atom,lists},{atom,foldr_1},3}.
  {label,394}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,395},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,0},{y,1}}.
    {get_list,{x,2},{y,0},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1372}]}.
    {call,3,{f,394}}. % foldr_1/3
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,2}.
    return.
  {label,395}.
    {test,is_nil,{f,393},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, filter, 2, 397}.
  {label,396}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1382}]}.
    {func_info,{atom,lists},{atom,filter},2}.
  {label,397}.
    {test,is_function2,{f,396},[{x,0},{integer,1}]}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,1107}}. % '-filter/2-lc$^0/1-0-'/2


{function, partition, 2, 399}.
  {label,398}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1395}]}.
    {func_info,{atom,lists},{atom,partition},2}.
  {label,399}.
    {test,is_function2,{f,398},[{x,0},{integer,1}]}.
    {move,nil,{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,401}}. % partition_1/4


{function, partition_1, 4, 401}.
  {label,400}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1398}]}.
    {func_info,{atom,lists},{atom,partition_1},4}.
  {label,401}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,404},[{x,1}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1399}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,405},
                {list,[{atom,false},{f,403},{atom,true},{f,402}]}}.
  {label,402}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,3},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,401},5}. % partition_1/4
  {label,403}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,401},5}. % partition_1/4
  {label,404}.
    {test,is_nil,{f,400},[{x,1}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1404}]}.
    {call,1,{f,20}}. % reverse/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,20}}. % reverse/1
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,405}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1399}]}.
    {case_end,{x,0}}.


{function, filtermap, 2, 407}.
  {label,406}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1413}]}.
    {func_info,{atom,lists},{atom,filtermap},2}.
  {label,407}.
    {test,is_function2,{f,406},[{x,0},{integer,1}]}.
    {call_only,2,{f,409}}. % filtermap_1/2


{function, filtermap_1, 2, 409}.
  {label,408}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1416}]}.
    {func_info,{atom,lists},{atom,filtermap_1},2}.
  {label,409}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,413},[{x,1}]}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,1},{y,2},{y,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1417}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,410},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,414},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1421}]}.
    {call,2,{f,409}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,410}.
    {select_val,{x,0},
                {f,414},
                {list,[{atom,false},{f,412},{atom,true},{f,411}]}}.
  {label,411}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,2},{y,3}}.
    {trim,3,1}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1419}]}.
    {call,2,{f,409}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,412}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,2,{f,409},4}. % filtermap_1/2
  {label,413}.
    {test,is_nil,{f,408},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,414}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1417}]}.
    {case_end,{x,0}}.


{function, zf, 2, 416}.
  {label,415}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1430}]}.
    {func_info,{atom,lists},{atom,zf},2}.
  {label,416}.
    {call_only,2,{f,407}}. % filtermap/2


{function, foreach, 2, 418}.
  {label,417}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1438}]}.
    {func_info,{atom,lists},{atom,foreach},2}.
  {label,418}.
    {test,is_function2,{f,417},[{x,0},{integer,1}]}.
    {call_only,2,{f,420}}. % foreach_1/2


{function, foreach_1, 2, 420}.
  {label,419}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1441}]}.
    {func_info,{atom,lists},{atom,foreach_1},2}.
  {label,420}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,421},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1442}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,420},2}. % foreach_1/2
  {label,421}.
    {test,is_nil,{f,419},[{x,1}]}.
    {move,{atom,ok},{x,0}}.
    return.


{function, mapfoldl, 3, 423}.
  {label,422}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1458}]}.
    {func_info,{atom,lists},{atom,mapfoldl},3}.
  {label,423}.
    {test,is_function2,{f,422},[{x,0},{integer,2}]}.
    {call_only,3,{f,425}}. % mapfoldl_1/3


{function, mapfoldl_1, 3, 425}.
  {label,424}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1461}]}.
    {func_info,{atom,lists},{atom,mapfoldl_1},3}.
  {label,425}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,426},[{x,2}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,2},{x,0},{y,1}}.
    {move,{y,2},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1462}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_tuple,{f,427},[{x,0}]}.
    {test,test_arity,{f,427},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1463}]}.
    {call,3,{f,425}}. % mapfoldl_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,426}.
    {test,is_nil,{f,424},[{x,2}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[nil,{x,1}]}}.
    return.
  {label,427}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1462}]}.
    {badmatch,{x,0}}.


{function, mapfoldr, 3, 429}.
  {label,428}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1479}]}.
    {func_info,{atom,lists},{atom,mapfoldr},3}.
  {label,429}.
    {test,is_function2,{f,428},[{x,0},{integer,2}]}.
    {call_only,3,{f,431}}. % mapfoldr_1/3


{function, mapfoldr_1, 3, 431}.
  {label,430}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1482}]}.
    {func_info,{atom,lists},{atom,mapfoldr_1},3}.
  {label,431}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,432},[{x,2}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,2},{y,1},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1483}]}.
    {call,3,{f,431}}. % mapfoldr_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1484}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_tuple,{f,433},[{x,0}]}.
    {test,test_arity,{f,433},[{x,0},2]}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{x,1},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,432}.
    {test,is_nil,{f,430},[{x,2}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[nil,{x,1}]}}.
    return.
  {label,433}.
    {badmatch,{x,0}}.


{function, takewhile, 2, 435}.
  {label,434}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1495}]}.
    {func_info,{atom,lists},{atom,takewhile},2}.
  {label,435}.
    {test,is_function2,{f,434},[{x,0},{integer,1}]}.
    {call_only,2,{f,437}}. % takewhile_1/2


{function, takewhile_1, 2, 437}.
  {label,436}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1498}]}.
    {func_info,{atom,lists},{atom,takewhile_1},2}.
  {label,437}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,440},[{x,1}]}.
    {allocate,3,2}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1499}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,441},
                {list,[{atom,false},{f,439},{atom,true},{f,438}]}}.
  {label,438}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1500}]}.
    {call,2,{f,437}}. % takewhile_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,439}.
    {move,nil,{x,0}}.
    {deallocate,3}.
    return.
  {label,440}.
    {test,is_nil,{f,436},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,441}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1499}]}.
    {case_end,{x,0}}.


{function, dropwhile, 2, 443}.
  {label,442}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1512}]}.
    {func_info,{atom,lists},{atom,dropwhile},2}.
  {label,443}.
    {test,is_function2,{f,442},[{x,0},{integer,1}]}.
    {call_only,2,{f,445}}. % dropwhile_1/2


{function, dropwhile_1, 2, 445}.
  {label,444}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1515}]}.
    {func_info,{atom,lists},{atom,dropwhile_1},2}.
  {label,445}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,448},[{x,1}]}.
    {allocate,3,2}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,2},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1516}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,449},
                {list,[{atom,false},{f,447},{atom,true},{f,446}]}}.
  {label,446}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,445},3}. % dropwhile_1/2
  {label,447}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,448}.
    {test,is_nil,{f,444},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,449}.
    {case_end,{x,0}}.


{function, search, 2, 451}.
  {label,450}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1528}]}.
    {func_info,{atom,lists},{atom,search},2}.
  {label,451}.
    {test,is_function2,{f,450},[{x,0},{integer,1}]}.
    {call_only,2,{f,453}}. % search_1/2


{function, search_1, 2, 453}.
  {label,452}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1531}]}.
    {func_info,{atom,lists},{atom,search_1},2}.
  {label,453}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,456},[{x,1}]}.
    {allocate,3,2}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1532}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,457},
                {list,[{atom,false},{f,455},{atom,true},{f,454}]}}.
  {label,454}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,value},{y,1}]}}.
    {deallocate,3}.
    return.
  {label,455}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,453},3}. % search_1/2
  {label,456}.
    {test,is_nil,{f,452},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,457}.
    {case_end,{x,0}}.


{function, splitwith, 2, 459}.
  {label,458}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1546}]}.
    {func_info,{atom,lists},{atom,splitwith},2}.
  {label,459}.
    {test,is_function2,{f,458},[{x,0},{integer,1}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,461}}. % splitwith_1/3


{function, splitwith_1, 3, 461}.
  {label,460}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1549}]}.
    {func_info,{atom,lists},{atom,splitwith_1},3}.
  {label,461}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,464},[{x,1}]}.
    {allocate,5,3}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1550}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,465},
                {list,[{atom,false},{f,463},{atom,true},{f,462}]}}.
  {label,462}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,3,{f,461},5}. % splitwith_1/3
  {label,463}.
    {move,{y,2},{x,0}}.
    {move,{y,3},{y,4}}.
    {trim,4,1}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1552}]}.
    {call,1,{f,20}}. % reverse/1
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,464}.
    {test,is_nil,{f,460},[{x,1}]}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1555}]}.
    {call,1,{f,20}}. % reverse/1
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},nil]}}.
    {deallocate,0}.
    return.
  {label,465}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1550}]}.
    {case_end,{x,0}}.


{function, split, 2, 467}.
  {label,466}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1564}]}.
    {func_info,{atom,lists},{atom,split},2}.
  {label,467}.
    {test,is_integer,{f,469},[{x,0}]}.
    {test,is_ge,{f,469},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_list,{f,469},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1565}]}.
    {call,3,{f,471}}. % split/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[badarg]},
                                   none,none,
                                   {t_tuple,2,true,#{}},
                                   none}}]}}.
    {test,is_tuple,
          {f,468},
          [{tr,{x,0},
               {t_union,{t_atom,[badarg]},
                        none,none,
                        {t_tuple,2,true,#{}},
                        none}}]}.
    {deallocate,2}.
    return.
  {label,468}.
    {test_heap,4,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1568}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},2}.
  {label,469}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1571}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, split, 3, 471}.
  {label,470}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1573}]}.
    {func_info,{atom,lists},{atom,split},3}.
  {label,471}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,472},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1574}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,472}.
    {test,is_nonempty_list,{f,473},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1576}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,3,{f,471}}. % split/3
  {label,473}.
    {test,is_nil,{f,470},[{x,1}]}.
    {move,{atom,badarg},{x,0}}.
    return.


{function, join, 2, 475}.
  {label,474}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1586}]}.
    {func_info,{atom,lists},{atom,join},2}.
  {label,475}.
    {test,is_nonempty_list,{f,476},[{x,1}]}.
    {allocate,1,2}.
    {get_list,{x,1},{y,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1587}]}.
    {call,2,{f,478}}. % join_prepend/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,476}.
    {test,is_nil,{f,474},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, join_prepend, 2, 478}.
  {label,477}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1589}]}.
    {func_info,{atom,lists},{atom,join_prepend},2}.
  {label,478}.
    {test,is_nonempty_list,{f,479},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{y,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1590}]}.
    {call,2,{f,478}}. % join_prepend/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,479}.
    {test,is_nil,{f,477},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, split_1, 5, 481}.
  {label,480}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1619}]}.
    {func_info,{atom,lists},{atom,split_1},5}.
  {label,481}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,485},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_ge,{f,482},[{x,5},{x,1}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,481}}. % split_1/5
  {label,482}.
    {test,is_ge,{f,483},[{x,5},{x,0}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,5,{f,481}}. % split_1/5
  {label,483}.
    {test,is_nil,{f,484},[{tr,{x,3},{t_list,any,nil}}]}.
    {test_heap,2,6}.
    {put_list,{x,5},nil,{x,3}}.
    {call_only,5,{f,481}}. % split_1/5
  {label,484}.
    {call_only,6,{f,487}}. % split_1_1/6
  {label,485}.
    {test,is_nil,{f,480},[{x,2}]}.
    {test_heap,6,5}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,515}}. % rmergel/2


{function, split_1_1, 6, 487}.
  {label,486}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1630}]}.
    {func_info,{atom,lists},{atom,split_1_1},6}.
  {label,487}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,491},[{x,2}]}.
    {get_list,{x,2},{x,6},{x,2}}.
    {test,is_ge,{f,488},[{x,6},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,487}}. % split_1_1/6
  {label,488}.
    {test,is_ge,{f,489},[{x,6},{x,0}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,6},{x,0}}.
    {call_only,6,{f,487}}. % split_1_1/6
  {label,489}.
    {test,is_ge,{f,490},[{x,6},{x,5}]}.
    {test_heap,6,7}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {move,{x,6},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,5,{f,481}}. % split_1/5
  {label,490}.
    {test_heap,6,7}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {move,{x,5},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,6},{x,0}}.
    {call_only,5,{f,481}}. % split_1/5
  {label,491}.
    {test,is_nil,{f,486},[{x,2}]}.
    {test_heap,10,6}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {put_list,{x,5},nil,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,515}}. % rmergel/2


{function, split_2, 5, 493}.
  {label,492}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1642}]}.
    {func_info,{atom,lists},{atom,split_2},5}.
  {label,493}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,497},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_ge,{f,494},[{x,1},{x,5}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,493}}. % split_2/5
  {label,494}.
    {test,is_ge,{f,495},[{x,0},{x,5}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,5,{f,493}}. % split_2/5
  {label,495}.
    {test,is_nil,{f,496},[{tr,{x,3},{t_list,any,nil}}]}.
    {test_heap,2,6}.
    {put_list,{x,5},nil,{x,3}}.
    {call_only,5,{f,493}}. % split_2/5
  {label,496}.
    {call_only,6,{f,499}}. % split_2_1/6
  {label,497}.
    {test,is_nil,{f,492},[{x,2}]}.
    {test_heap,6,5}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,505}}. % mergel/2


{function, split_2_1, 6, 499}.
  {label,498}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1653}]}.
    {func_info,{atom,lists},{atom,split_2_1},6}.
  {label,499}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,503},[{x,2}]}.
    {get_list,{x,2},{x,6},{x,2}}.
    {test,is_ge,{f,500},[{x,1},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,499}}. % split_2_1/6
  {label,500}.
    {test,is_ge,{f,501},[{x,0},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,6},{x,0}}.
    {call_only,6,{f,499}}. % split_2_1/6
  {label,501}.
    {test,is_lt,{f,502},[{x,6},{x,5}]}.
    {test_heap,6,7}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {move,{x,6},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,5,{f,493}}. % split_2/5
  {label,502}.
    {test_heap,6,7}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {move,{x,5},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,6},{x,0}}.
    {call_only,5,{f,493}}. % split_2/5
  {label,503}.
    {test,is_nil,{f,498},[{x,2}]}.
    {test_heap,10,6}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {put_list,{x,5},nil,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,505}}. % mergel/2


{function, mergel, 2, 505}.
  {label,504}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1666}]}.
    {func_info,{atom,lists},{atom,mergel},2}.
  {label,505}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,512},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nil,{f,506},[{x,2}]}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,505}}. % mergel/2
  {label,506}.
    {test,is_nonempty_list,{f,510},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nonempty_list,{f,508},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,507},[{x,3}]}.
    {get_list,{x,3},{x,7},{x,8}}.
    {test,is_nonempty_list,{f,509},[{x,7}]}.
    {allocate,2,9}.
    {move,{x,8},{y,0}}.
    {move,{x,1},{y,1}}.
    {get_list,{x,7},{x,4},{x,0}}.
    {move,{x,6},{x,3}}.
    {move,nil,{x,1}}.
    {swap,{x,5},{x,2}}.
    {swap,{x,0},{x,5}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1669}]}.
    {call,6,{f,520}}. % merge3_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,505},2}. % mergel/2
  {label,507}.
    {test,is_nil,{f,509},[{x,3}]}.
    {allocate,1,7}.
    {move,{x,1},{y,0}}.
    {move,{x,5},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,2},{x,0}}.
    {move,{x,6},{x,2}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1671}]}.
    {call,4,{f,564}}. % merge2_1/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,515},1}. % rmergel/2
  {label,508}.
    {test,is_nil,{f,509},[{x,4}]}.
    {test_heap,2,4}.
    {put_list,{x,2},{x,3},{x,0}}.
    {call_only,2,{f,505}}. % mergel/2
  {label,509}.
    {test,is_nonempty_list,{f,504},[{x,3}]}.
    {get_list,{x,3},{x,5},{x,3}}.
    {test,is_nil,{f,504},[{x,5}]}.
    {test_heap,4,5}.
    {put_list,{x,4},{x,3},{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {call_only,2,{f,505}}. % mergel/2
  {label,510}.
    {test,is_nil,{f,504},[{x,3}]}.
    {test,is_nil,{f,511},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,511}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1675}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,515},1}. % rmergel/2
  {label,512}.
    {test,is_nil,{f,504},[{x,0}]}.
    {test,is_nil,{f,513},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,nil,{x,0}}.
    return.
  {label,513}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,515}}. % rmergel/2


{function, rmergel, 2, 515}.
  {label,514}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1685}]}.
    {func_info,{atom,lists},{atom,rmergel},2}.
  {label,515}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,518},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,517},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,517},[{x,3}]}.
    {get_list,{x,3},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,516},[{x,6}]}.
    {get_list,{x,6},{x,8},{x,9}}.
    {test,is_nonempty_list,{f,516},[{x,7}]}.
    {allocate,2,10}.
    {move,{x,1},{y,1}}.
    {get_list,{x,7},{x,0},{y,0}}.
    {move,{x,8},{x,2}}.
    {move,{x,9},{x,3}}.
    {move,nil,{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1686}]}.
    {call,6,{f,542}}. % rmerge3_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,515},2}. % rmergel/2
  {label,516}.
    {test,is_nil,{f,517},[{tr,{x,7},{t_list,any,nil}}]}.
    {allocate,1,7}.
    {move,{x,1},{y,0}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1688}]}.
    {call,4,{f,572}}. % rmerge2_1/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,505},1}. % mergel/2
  {label,517}.
    {test,is_nil,{f,514},[{tr,{x,3},{t_list,any,nil}}]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1690}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,505},1}. % mergel/2
  {label,518}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,505}}. % mergel/2


{function, merge3_1, 6, 520}.
  {label,519}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1697}]}.
    {func_info,{atom,lists},{atom,merge3_1},6}.
  {label,520}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,524},[{x,0}]}.
    {get_list,{x,0},{x,6},{x,0}}.
    {test,is_ge,{f,522},[{x,2},{x,6}]}.
    {test,is_ge,{f,521},[{x,4},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,1},{x,1}}.
    {call_only,6,{f,520}}. % merge3_1/6
  {label,521}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,1},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,534}}. % merge3_12_3/6
  {label,522}.
    {test,is_ge,{f,523},[{x,4},{x,2}]}.
    {test_heap,2,7}.
    {put_list,{x,2},{x,1},{x,2}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,527}}. % merge3_2/6
  {label,523}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,1},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,538}}. % merge3_21_3/6
  {label,524}.
    {test,is_nil,{f,519},[{x,0}]}.
    {test,is_ge,{f,525},[{x,4},{x,2}]}.
    {test_heap,2,6}.
    {put_list,{x,2},{x,1},{x,0}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,1}}.
    {swap,{x,0},{x,3}}.
    {call_only,4,{f,564}}. % merge2_1/4
  {label,525}.
    {move,{x,3},{x,0}}.
    {move,{x,1},{x,3}}.
    {move,{x,4},{x,1}}.
    {move,{x,2},{x,4}}.
    {move,{x,5},{x,2}}.
    {call_only,5,{f,568}}. % merge2_2/5


{function, merge3_2, 6, 527}.
  {label,526}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1707}]}.
    {func_info,{atom,lists},{atom,merge3_2},6}.
  {label,527}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,531},[{x,3}]}.
    {get_list,{x,3},{x,6},{x,3}}.
    {test,is_ge,{f,529},[{x,6},{x,1}]}.
    {test,is_ge,{f,528},[{x,4},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,1},{x,2},{x,1}}.
    {move,{x,6},{x,2}}.
    {call_only,6,{f,520}}. % merge3_1/6
  {label,528}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {call_only,6,{f,534}}. % merge3_12_3/6
  {label,529}.
    {test,is_ge,{f,530},[{x,4},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,2},{x,2}}.
    {call_only,6,{f,527}}. % merge3_2/6
  {label,530}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {call_only,6,{f,538}}. % merge3_21_3/6
  {label,531}.
    {test,is_nil,{f,526},[{x,3}]}.
    {test,is_ge,{f,532},[{x,4},{x,1}]}.
    {test_heap,2,6}.
    {put_list,{x,1},{x,2},{x,3}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,564}}. % merge2_1/4
  {label,532}.
    {move,{x,2},{x,3}}.
    {move,{x,5},{x,2}}.
    {swap,{x,1},{x,4}}.
    {call_only,5,{f,568}}. % merge2_2/5


{function, merge3_12_3, 6, 534}.
  {label,533}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1723}]}.
    {func_info,{atom,lists},{atom,merge3_12_3},6}.
  {label,534}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,536},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_ge,{f,535},[{x,6},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,1},{x,4},{x,1}}.
    {move,{x,6},{x,4}}.
    {call_only,6,{f,520}}. % merge3_1/6
  {label,535}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,534}}. % merge3_12_3/6
  {label,536}.
    {test,is_nil,{f,533},[{x,5}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,1},{x,3}}.
    {call_only,4,{f,564}}. % merge2_1/4


{function, merge3_21_3, 6, 538}.
  {label,537}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1737}]}.
    {func_info,{atom,lists},{atom,merge3_21_3},6}.
  {label,538}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,540},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_ge,{f,539},[{x,6},{x,2}]}.
    {test_heap,2,7}.
    {put_list,{x,2},{x,4},{x,2}}.
    {move,{x,6},{x,4}}.
    {call_only,6,{f,527}}. % merge3_2/6
  {label,539}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,538}}. % merge3_21_3/6
  {label,540}.
    {test,is_nil,{f,537},[{x,5}]}.
    {swap,{x,3},{x,2}}.
    {swap,{x,4},{x,3}}.
    {swap,{x,1},{x,4}}.
    {call_only,5,{f,568}}. % merge2_2/5


{function, rmerge3_1, 6, 542}.
  {label,541}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1747}]}.
    {func_info,{atom,lists},{atom,rmerge3_1},6}.
  {label,542}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,546},[{x,0}]}.
    {get_list,{x,0},{x,6},{x,0}}.
    {test,is_ge,{f,544},[{x,2},{x,6}]}.
    {test,is_ge,{f,543},[{x,4},{x,2}]}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,1},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,556}}. % rmerge3_12_3/6
  {label,543}.
    {test_heap,2,7}.
    {put_list,{x,2},{x,1},{x,2}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,549}}. % rmerge3_2/6
  {label,544}.
    {test,is_ge,{f,545},[{x,4},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,1},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,560}}. % rmerge3_21_3/6
  {label,545}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,1},{x,1}}.
    {call_only,6,{f,542}}. % rmerge3_1/6
  {label,546}.
    {test,is_nil,{f,541},[{x,0}]}.
    {test,is_ge,{f,547},[{x,4},{x,2}]}.
    {move,{x,3},{x,0}}.
    {move,{x,1},{x,3}}.
    {move,{x,4},{x,1}}.
    {move,{x,2},{x,4}}.
    {move,{x,5},{x,2}}.
    {call_only,5,{f,576}}. % rmerge2_2/5
  {label,547}.
    {test_heap,2,6}.
    {put_list,{x,2},{x,1},{x,0}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,1}}.
    {swap,{x,0},{x,3}}.
    {call_only,4,{f,572}}. % rmerge2_1/4


{function, rmerge3_2, 6, 549}.
  {label,548}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1757}]}.
    {func_info,{atom,lists},{atom,rmerge3_2},6}.
  {label,549}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,553},[{x,3}]}.
    {get_list,{x,3},{x,6},{x,3}}.
    {test,is_ge,{f,551},[{x,6},{x,1}]}.
    {test,is_ge,{f,550},[{x,4},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {call_only,6,{f,556}}. % rmerge3_12_3/6
  {label,550}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,2},{x,2}}.
    {call_only,6,{f,549}}. % rmerge3_2/6
  {label,551}.
    {test,is_ge,{f,552},[{x,4},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {call_only,6,{f,560}}. % rmerge3_21_3/6
  {label,552}.
    {test_heap,2,7}.
    {put_list,{x,1},{x,2},{x,1}}.
    {move,{x,6},{x,2}}.
    {call_only,6,{f,542}}. % rmerge3_1/6
  {label,553}.
    {test,is_nil,{f,548},[{x,3}]}.
    {test,is_ge,{f,554},[{x,4},{x,1}]}.
    {move,{x,2},{x,3}}.
    {move,{x,5},{x,2}}.
    {swap,{x,1},{x,4}}.
    {call_only,5,{f,576}}. % rmerge2_2/5
  {label,554}.
    {test_heap,2,6}.
    {put_list,{x,1},{x,2},{x,3}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,572}}. % rmerge2_1/4


{function, rmerge3_12_3, 6, 556}.
  {label,555}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1773}]}.
    {func_info,{atom,lists},{atom,rmerge3_12_3},6}.
  {label,556}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,558},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_ge,{f,557},[{x,6},{x,2}]}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,556}}. % rmerge3_12_3/6
  {label,557}.
    {test_heap,2,7}.
    {put_list,{x,2},{x,4},{x,2}}.
    {move,{x,6},{x,4}}.
    {call_only,6,{f,549}}. % rmerge3_2/6
  {label,558}.
    {test,is_nil,{f,555},[{x,5}]}.
    {swap,{x,3},{x,2}}.
    {swap,{x,4},{x,3}}.
    {swap,{x,1},{x,4}}.
    {call_only,5,{f,576}}. % rmerge2_2/5


{function, rmerge3_21_3, 6, 560}.
  {label,559}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1787}]}.
    {func_info,{atom,lists},{atom,rmerge3_21_3},6}.
  {label,560}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,562},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_ge,{f,561},[{x,6},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,560}}. % rmerge3_21_3/6
  {label,561}.
    {test_heap,2,7}.
    {put_list,{x,1},{x,4},{x,1}}.
    {move,{x,6},{x,4}}.
    {call_only,6,{f,542}}. % rmerge3_1/6
  {label,562}.
    {test,is_nil,{f,559},[{x,5}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,1},{x,3}}.
    {call_only,4,{f,572}}. % rmerge2_1/4


{function, merge2_1, 4, 564}.
  {label,563}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1796}]}.
    {func_info,{atom,lists},{atom,merge2_1},4}.
  {label,564}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,566},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,0}}.
    {test,is_ge,{f,565},[{x,1},{x,4}]}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,564}}. % merge2_1/4
  {label,565}.
    {call_only,5,{f,568}}. % merge2_2/5
  {label,566}.
    {test,is_nil,{f,563},[{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,1},{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1801}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, merge2_2, 5, 568}.
  {label,567}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1803}]}.
    {func_info,{atom,lists},{atom,merge2_2},5}.
  {label,568}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,570},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_ge,{f,569},[{x,5},{x,4}]}.
    {test_heap,4,6}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_list,{x,4},{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {call_only,4,{f,564}}. % merge2_1/4
  {label,569}.
    {test_heap,2,6}.
    {put_list,{x,1},{x,3},{x,3}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,568}}. % merge2_2/5
  {label,570}.
    {test,is_nil,{f,567},[{x,2}]}.
    {test_heap,4,5}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_list,{x,4},{x,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1808}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rmerge2_1, 4, 572}.
  {label,571}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1812}]}.
    {func_info,{atom,lists},{atom,rmerge2_1},4}.
  {label,572}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,574},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,0}}.
    {test,is_ge,{f,573},[{x,1},{x,4}]}.
    {call_only,5,{f,576}}. % rmerge2_2/5
  {label,573}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,572}}. % rmerge2_1/4
  {label,574}.
    {test,is_nil,{f,571},[{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,1},{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1817}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rmerge2_2, 5, 576}.
  {label,575}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1819}]}.
    {func_info,{atom,lists},{atom,rmerge2_2},5}.
  {label,576}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,578},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_ge,{f,577},[{x,5},{x,4}]}.
    {test_heap,2,6}.
    {put_list,{x,1},{x,3},{x,3}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,576}}. % rmerge2_2/5
  {label,577}.
    {test_heap,4,6}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_list,{x,4},{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {call_only,4,{f,572}}. % rmerge2_1/4
  {label,578}.
    {test,is_nil,{f,575},[{x,2}]}.
    {test_heap,4,5}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_list,{x,4},{x,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1824}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, usplit_1, 5, 580}.
  {label,579}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1829}]}.
    {func_info,{atom,lists},{atom,usplit_1},5}.
  {label,580}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,586},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_lt,{f,581},[{x,1},{x,5}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,581}.
    {test,is_eq,{f,582},[{x,5},{x,1}]}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,582}.
    {test,is_lt,{f,583},[{x,0},{x,5}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,583}.
    {test,is_eq,{f,584},[{x,5},{x,0}]}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,584}.
    {test,is_nil,{f,585},[{tr,{x,3},{t_list,any,nil}}]}.
    {test_heap,2,6}.
    {put_list,{x,5},nil,{x,3}}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,585}.
    {call_only,6,{f,588}}. % usplit_1_1/6
  {label,586}.
    {test,is_nil,{f,579},[{x,2}]}.
    {test_heap,6,5}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {move,{atom,asc},{x,2}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,628}}. % rumergel/3


{function, usplit_1_1, 6, 588}.
  {label,587}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1844}]}.
    {func_info,{atom,lists},{atom,usplit_1_1},6}.
  {label,588}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,595},[{x,2}]}.
    {get_list,{x,2},{x,6},{x,2}}.
    {test,is_lt,{f,589},[{x,1},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,588}}. % usplit_1_1/6
  {label,589}.
    {test,is_eq,{f,590},[{x,6},{x,1}]}.
    {call_only,6,{f,588}}. % usplit_1_1/6
  {label,590}.
    {test,is_lt,{f,591},[{x,0},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,6},{x,0}}.
    {call_only,6,{f,588}}. % usplit_1_1/6
  {label,591}.
    {test,is_eq,{f,592},[{x,6},{x,0}]}.
    {call_only,6,{f,588}}. % usplit_1_1/6
  {label,592}.
    {test,is_lt,{f,593},[{x,5},{x,6}]}.
    {test_heap,6,7}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {move,{x,6},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,593}.
    {test,is_eq,{f,594},[{x,6},{x,5}]}.
    {call_only,6,{f,588}}. % usplit_1_1/6
  {label,594}.
    {test_heap,6,7}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {move,{x,5},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,6},{x,0}}.
    {call_only,5,{f,580}}. % usplit_1/5
  {label,595}.
    {test,is_nil,{f,587},[{x,2}]}.
    {test_heap,10,6}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {put_list,{x,5},nil,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {move,{atom,asc},{x,2}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,628}}. % rumergel/3


{function, usplit_2, 5, 597}.
  {label,596}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1862}]}.
    {func_info,{atom,lists},{atom,usplit_2},5}.
  {label,597}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,603},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_lt,{f,598},[{x,5},{x,1}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,598}.
    {test,is_eq,{f,599},[{x,5},{x,1}]}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,599}.
    {test,is_lt,{f,600},[{x,5},{x,0}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,600}.
    {test,is_eq,{f,601},[{x,5},{x,0}]}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,601}.
    {test,is_nil,{f,602},[{tr,{x,3},{t_list,any,nil}}]}.
    {test_heap,2,6}.
    {put_list,{x,5},nil,{x,3}}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,602}.
    {call_only,6,{f,605}}. % usplit_2_1/6
  {label,603}.
    {test,is_nil,{f,596},[{x,2}]}.
    {test_heap,6,5}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {move,{atom,desc},{x,2}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,616}}. % umergel/3


{function, usplit_2_1, 6, 605}.
  {label,604}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1877}]}.
    {func_info,{atom,lists},{atom,usplit_2_1},6}.
  {label,605}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,612},[{x,2}]}.
    {get_list,{x,2},{x,6},{x,2}}.
    {test,is_lt,{f,606},[{x,6},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,605}}. % usplit_2_1/6
  {label,606}.
    {test,is_eq,{f,607},[{x,6},{x,1}]}.
    {call_only,6,{f,605}}. % usplit_2_1/6
  {label,607}.
    {test,is_lt,{f,608},[{x,6},{x,0}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,6},{x,0}}.
    {call_only,6,{f,605}}. % usplit_2_1/6
  {label,608}.
    {test,is_eq,{f,609},[{x,6},{x,0}]}.
    {call_only,6,{f,605}}. % usplit_2_1/6
  {label,609}.
    {test,is_lt,{f,610},[{x,6},{x,5}]}.
    {test_heap,6,7}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {move,{x,6},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,610}.
    {test,is_eq,{f,611},[{x,6},{x,5}]}.
    {call_only,6,{f,605}}. % usplit_2_1/6
  {label,611}.
    {test_heap,6,7}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {move,{x,5},{x,1}}.
    {move,nil,{x,3}}.
    {move,{x,6},{x,0}}.
    {call_only,5,{f,597}}. % usplit_2/5
  {label,612}.
    {test,is_nil,{f,604},[{x,2}]}.
    {test_heap,10,6}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {put_list,{x,5},nil,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {move,{atom,desc},{x,2}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,616}}. % umergel/3


{function, umergel, 1, 614}.
  {label,613}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1896}]}.
    {func_info,{atom,lists},{atom,umergel},1}.
  {label,614}.
    {move,{atom,asc},{x,2}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,616}}. % umergel/3


{function, umergel, 3, 616}.
  {label,615}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1899}]}.
    {func_info,{atom,lists},{atom,umergel},3}.
  {label,616}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[asc,desc]}}]}}.
    {test,is_nonempty_list,{f,625},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nil,{f,617},[{x,3}]}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,616}}. % umergel/3
  {label,617}.
    {test,is_nonempty_list,{f,623},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,4}}.
    {test,is_nonempty_list,{f,619},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,619},[{x,4}]}.
    {get_list,{x,4},{x,8},{x,9}}.
    {test,is_nonempty_list,{f,618},[{x,8}]}.
    {get_list,{x,8},{x,10},{x,11}}.
    {test,is_eq_exact,{f,618},[{tr,{x,2},{t_atom,[asc,desc]}},{atom,asc}]}.
    {allocate_heap,2,2,12}.
    {move,{x,9},{y,0}}.
    {move,{x,1},{y,1}}.
    {put_list,{x,6},{x,10},{x,1}}.
    {move,nil,{x,4}}.
    {move,{x,7},{x,2}}.
    {move,{x,11},{x,5}}.
    {move,{x,3},{x,0}}.
    {move,{x,6},{x,3}}.
    {move,{x,10},{x,6}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1902}]}.
    {call,7,{f,635}}. % umerge3_1/7
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{atom,asc},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,616},2}. % umergel/3
  {label,618}.
    {test,is_nonempty_list,{f,619},[{x,3}]}.
    {get_list,{x,3},{x,10},{x,11}}.
    {test,is_eq_exact,{f,619},[{tr,{x,2},{t_atom,[asc,desc]}},{atom,desc}]}.
    {allocate_heap,2,2,12}.
    {move,{x,9},{y,0}}.
    {move,{x,1},{y,1}}.
    {put_list,{x,6},{x,10},{x,1}}.
    {move,nil,{x,4}}.
    {move,{x,6},{x,3}}.
    {move,{x,11},{x,5}}.
    {move,{x,7},{x,2}}.
    {move,{x,10},{x,6}}.
    {move,{x,8},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1904}]}.
    {call,7,{f,635}}. % umerge3_1/7
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{atom,desc},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,616},2}. % umergel/3
  {label,619}.
    {test,is_nil,{f,620},[{x,5}]}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,4},{x,0}}.
    {call_only,3,{f,616}}. % umergel/3
  {label,620}.
    {test,is_nonempty_list,{f,621},[{x,4}]}.
    {get_list,{x,4},{x,6},{x,7}}.
    {test,is_nil,{f,621},[{x,6}]}.
    {test_heap,4,8}.
    {put_list,{x,5},{x,7},{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    {call_only,3,{f,616}}. % umergel/3
  {label,621}.
    {test,is_nonempty_list,{f,622},[{x,3}]}.
    {get_list,{x,3},{x,6},{x,7}}.
    {test,is_eq_exact,{f,622},[{tr,{x,2},{t_atom,[asc,desc]}},{atom,asc}]}.
    {allocate,2,8}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,nil,{x,2}}.
    {move,{x,5},{x,1}}.
    {move,{x,6},{x,3}}.
    {move,{x,7},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1910}]}.
    {call,4,{f,699}}. % umerge2_2/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{atom,asc},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,616},2}. % umergel/3
  {label,622}.
    {test,is_nonempty_list,{f,615},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_eq_exact,{f,615},[{tr,{x,2},{t_atom,[asc,desc]}},{atom,desc}]}.
    {allocate,2,7}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,nil,{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{x,6},{x,3}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1912}]}.
    {call,4,{f,699}}. % umerge2_2/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{atom,desc},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,616},2}. % umergel/3
  {label,623}.
    {test,is_nil,{f,615},[{x,4}]}.
    {test,is_nil,{f,624},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,624}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1916}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,0}}.
    {move,{y,0},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,3,{f,628},2}. % rumergel/3
  {label,625}.
    {test,is_nil,{f,615},[{x,0}]}.
    {test,is_nil,{f,626},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,nil,{x,0}}.
    return.
  {label,626}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,628}}. % rumergel/3


{function, rumergel, 3, 628}.
  {label,627}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1922}]}.
    {func_info,{atom,lists},{atom,rumergel},3}.
  {label,628}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[asc,desc]}}]}}.
    {test,is_nonempty_list,{f,633},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,629},[{x,3}]}.
    {get_list,{x,3},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,632},[{x,4}]}.
    {get_list,{x,4},{x,7},{x,8}}.
    {test,is_nonempty_list,{f,629},[{x,7}]}.
    {get_list,{x,7},{x,9},{x,7}}.
    {test,is_nonempty_list,{f,629},[{x,8}]}.
    {get_list,{x,8},{x,10},{x,8}}.
    {test,is_eq_exact,{f,629},[{tr,{x,2},{t_atom,[asc,desc]}},{atom,asc}]}.
    {allocate,2,11}.
    {move,{x,8},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,9},{x,2}}.
    {move,nil,{x,3}}.
    {move,{x,7},{x,1}}.
    {move,{x,6},{x,4}}.
    {move,{x,10},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1923}]}.
    {call,6,{f,665}}. % rumerge3_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{atom,asc},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,628},2}. % rumergel/3
  {label,629}.
    {test,is_nonempty_list,{f,632},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,4}}.
    {test,is_nonempty_list,{f,630},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,630},[{x,4}]}.
    {get_list,{x,4},{x,8},{x,9}}.
    {test,is_nonempty_list,{f,630},[{x,8}]}.
    {get_list,{x,8},{x,10},{x,8}}.
    {test,is_eq_exact,{f,630},[{tr,{x,2},{t_atom,[asc,desc]}},{atom,desc}]}.
    {allocate,2,11}.
    {move,{x,9},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,6},{x,2}}.
    {move,{x,8},{x,4}}.
    {move,{x,7},{x,1}}.
    {move,{x,10},{x,5}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1925}]}.
    {call,6,{f,665}}. % rumerge3_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{atom,desc},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,628},2}. % rumergel/3
  {label,630}.
    {test,is_nonempty_list,{f,631},[{x,3}]}.
    {get_list,{x,3},{x,6},{x,7}}.
    {test,is_eq_exact,{f,631},[{tr,{x,2},{t_atom,[asc,desc]}},{atom,asc}]}.
    {allocate,2,8}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,nil,{x,2}}.
    {move,{x,7},{x,1}}.
    {move,{x,6},{x,3}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1927}]}.
    {call,4,{f,703}}. % rumerge2_1/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{atom,asc},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,628},2}. % rumergel/3
  {label,631}.
    {test,is_nonempty_list,{f,627},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_eq_exact,{f,627},[{tr,{x,2},{t_atom,[asc,desc]}},{atom,desc}]}.
    {allocate,2,7}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,5},{x,1}}.
    {move,nil,{x,2}}.
    {move,{x,3},{x,0}}.
    {move,{x,6},{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1929}]}.
    {call,4,{f,703}}. % rumerge2_1/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{atom,desc},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,628},2}. % rumergel/3
  {label,632}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1931}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,0}}.
    {move,{y,0},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,3,{f,616},2}. % umergel/3
  {label,633}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,616}}. % umergel/3


{function, umerge3_1, 7, 635}.
  {label,634}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1938}]}.
    {func_info,{atom,lists},{atom,umerge3_1},7}.
  {label,635}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,642},[{x,0}]}.
    {get_list,{x,0},{x,7},{x,0}}.
    {test,is_ge,{f,638},[{x,3},{x,7}]}.
    {test,is_ge,{f,636},[{x,6},{x,7}]}.
    {test_heap,2,8}.
    {put_list,{x,7},{x,4},{x,4}}.
    {move,{x,7},{x,1}}.
    {call_only,7,{f,635}}. % umerge3_1/7
  {label,636}.
    {test,is_eq,{f,637},[{x,6},{x,1}]}.
    {move,{x,7},{x,1}}.
    {call_only,6,{f,657}}. % umerge3_12_3/6
  {label,637}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,4},{x,4}}.
    {move,{x,7},{x,1}}.
    {call_only,6,{f,657}}. % umerge3_12_3/6
  {label,638}.
    {test,is_eq,{f,639},[{x,3},{x,1}]}.
    {move,{x,7},{x,1}}.
    {call_only,7,{f,647}}. % umerge3_2/7
  {label,639}.
    {test,is_ge,{f,640},[{x,6},{x,3}]}.
    {test_heap,2,8}.
    {put_list,{x,3},{x,4},{x,4}}.
    {move,{x,7},{x,1}}.
    {call_only,7,{f,647}}. % umerge3_2/7
  {label,640}.
    {test,is_eq,{f,641},[{x,6},{x,1}]}.
    {move,{x,7},{x,1}}.
    {call_only,6,{f,661}}. % umerge3_21_3/6
  {label,641}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,4},{x,4}}.
    {move,{x,7},{x,1}}.
    {call_only,6,{f,661}}. % umerge3_21_3/6
  {label,642}.
    {test,is_nil,{f,634},[{x,0}]}.
    {test,is_eq,{f,643},[{x,3},{x,1}]}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{x,4},{x,2}}.
    {move,{x,6},{x,4}}.
    {call_only,5,{f,693}}. % umerge2_1/5
  {label,643}.
    {test,is_ge,{f,644},[{x,6},{x,3}]}.
    {test_heap,2,7}.
    {put_list,{x,3},{x,4},{x,0}}.
    {move,{x,6},{x,4}}.
    {move,{x,5},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,5,{f,693}}. % umerge2_1/5
  {label,644}.
    {test,is_eq,{f,645},[{x,6},{x,1}]}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{x,4},{x,2}}.
    {call_only,4,{f,699}}. % umerge2_2/4
  {label,645}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,0}}.
    {move,{x,5},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,4,{f,699}}. % umerge2_2/4


{function, umerge3_2, 7, 647}.
  {label,646}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1954}]}.
    {func_info,{atom,lists},{atom,umerge3_2},7}.
  {label,647}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,653},[{x,2}]}.
    {get_list,{x,2},{x,7},{x,2}}.
    {test,is_ge,{f,650},[{x,7},{x,1}]}.
    {test,is_ge,{f,648},[{x,6},{x,1}]}.
    {test_heap,2,8}.
    {put_list,{x,1},{x,4},{x,4}}.
    {move,{x,7},{x,3}}.
    {call_only,7,{f,635}}. % umerge3_1/7
  {label,648}.
    {test,is_eq,{f,649},[{x,6},{x,3}]}.
    {move,{x,7},{x,3}}.
    {call_only,6,{f,657}}. % umerge3_12_3/6
  {label,649}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,4},{x,4}}.
    {move,{x,7},{x,3}}.
    {call_only,6,{f,657}}. % umerge3_12_3/6
  {label,650}.
    {test,is_ge,{f,651},[{x,6},{x,7}]}.
    {test_heap,2,8}.
    {put_list,{x,7},{x,4},{x,4}}.
    {move,{x,7},{x,3}}.
    {call_only,7,{f,647}}. % umerge3_2/7
  {label,651}.
    {test,is_eq,{f,652},[{x,6},{x,3}]}.
    {move,{x,7},{x,3}}.
    {call_only,6,{f,661}}. % umerge3_21_3/6
  {label,652}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,4},{x,4}}.
    {move,{x,7},{x,3}}.
    {call_only,6,{f,661}}. % umerge3_21_3/6
  {label,653}.
    {test,is_nil,{f,646},[{x,2}]}.
    {test,is_ge,{f,654},[{x,6},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,1},{x,4},{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{x,6},{x,4}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,693}}. % umerge2_1/5
  {label,654}.
    {test,is_eq,{f,655},[{x,6},{x,3}]}.
    {move,{x,4},{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {call_only,4,{f,699}}. % umerge2_2/4
  {label,655}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {call_only,4,{f,699}}. % umerge2_2/4


{function, umerge3_12_3, 6, 657}.
  {label,656}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1974}]}.
    {func_info,{atom,lists},{atom,umerge3_12_3},6}.
  {label,657}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,659},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_ge,{f,658},[{x,6},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,1},{x,4},{x,4}}.
    {call_only,7,{f,635}}. % umerge3_1/7
  {label,658}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,657}}. % umerge3_12_3/6
  {label,659}.
    {test,is_nil,{f,656},[{x,5}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,4}}.
    {swap,{x,4},{x,2}}.
    {swap,{x,3},{x,4}}.
    {swap,{x,1},{x,3}}.
    {call_only,5,{f,693}}. % umerge2_1/5


{function, umerge3_21_3, 6, 661}.
  {label,660}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1990}]}.
    {func_info,{atom,lists},{atom,umerge3_21_3},6}.
  {label,661}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,663},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_ge,{f,662},[{x,6},{x,3}]}.
    {test_heap,2,7}.
    {put_list,{x,3},{x,4},{x,4}}.
    {call_only,7,{f,647}}. % umerge3_2/7
  {label,662}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,661}}. % umerge3_21_3/6
  {label,663}.
    {test,is_nil,{f,660},[{x,5}]}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,4},{x,3}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,1},{x,3}}.
    {call_only,4,{f,699}}. % umerge2_2/4


{function, rumerge3_1, 6, 665}.
  {label,664}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1998}]}.
    {func_info,{atom,lists},{atom,rumerge3_1},6}.
  {label,665}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,669},[{x,0}]}.
    {get_list,{x,0},{x,6},{x,0}}.
    {test,is_ge,{f,667},[{x,2},{x,6}]}.
    {test,is_ge,{f,666},[{x,5},{x,2}]}.
    {call_only,7,{f,681}}. % rumerge3_12_3/7
  {label,666}.
    {call_only,7,{f,672}}. % rumerge3_2/7
  {label,667}.
    {test,is_ge,{f,668},[{x,5},{x,6}]}.
    {call_only,7,{f,687}}. % rumerge3_21_3/7
  {label,668}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,3},{x,3}}.
    {call_only,6,{f,665}}. % rumerge3_1/6
  {label,669}.
    {test,is_nil,{f,664},[{x,0}]}.
    {test,is_ge,{f,670},[{x,5},{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{x,4},{x,1}}.
    {move,{x,2},{x,4}}.
    {move,{x,3},{x,2}}.
    {move,{x,5},{x,3}}.
    {call_only,5,{f,707}}. % rumerge2_2/5
  {label,670}.
    {test_heap,2,6}.
    {put_list,{x,2},{x,3},{x,2}}.
    {move,{x,5},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,703}}. % rumerge2_1/4


{function, rumerge3_2, 7, 672}.
  {label,671}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2016}]}.
    {func_info,{atom,lists},{atom,rumerge3_2},7}.
  {label,672}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,677},[{x,1}]}.
    {get_list,{x,1},{x,7},{x,1}}.
    {test,is_ge,{f,674},[{x,7},{x,6}]}.
    {test,is_ge,{f,673},[{x,5},{x,7}]}.
    {test_heap,2,8}.
    {put_list,{x,2},{x,3},{x,3}}.
    {move,{x,7},{x,2}}.
    {call_only,7,{f,681}}. % rumerge3_12_3/7
  {label,673}.
    {test_heap,2,8}.
    {put_list,{x,2},{x,3},{x,3}}.
    {move,{x,7},{x,2}}.
    {call_only,7,{f,672}}. % rumerge3_2/7
  {label,674}.
    {test,is_eq,{f,675},[{x,6},{x,2}]}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,3},{x,3}}.
    {move,{x,7},{x,2}}.
    {call_only,6,{f,665}}. % rumerge3_1/6
  {label,675}.
    {test,is_ge,{f,676},[{x,5},{x,6}]}.
    {test_heap,2,8}.
    {put_list,{x,2},{x,3},{x,3}}.
    {move,{x,7},{x,2}}.
    {call_only,7,{f,687}}. % rumerge3_21_3/7
  {label,676}.
    {test_heap,4,8}.
    {put_list,{x,2},{x,3},{x,2}}.
    {put_list,{x,6},{x,2},{x,3}}.
    {move,{x,7},{x,2}}.
    {call_only,6,{f,665}}. % rumerge3_1/6
  {label,677}.
    {test,is_nil,{f,671},[{x,1}]}.
    {test,is_eq,{f,678},[{x,6},{x,2}]}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,3},{x,2}}.
    {move,{x,5},{x,3}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,703}}. % rumerge2_1/4
  {label,678}.
    {test,is_ge,{f,679},[{x,5},{x,6}]}.
    {test_heap,2,7}.
    {put_list,{x,2},{x,3},{x,2}}.
    {move,{x,5},{x,3}}.
    {move,{x,4},{x,1}}.
    {move,{x,6},{x,4}}.
    {call_only,5,{f,707}}. % rumerge2_2/5
  {label,679}.
    {test_heap,4,7}.
    {put_list,{x,2},{x,3},{x,1}}.
    {put_list,{x,6},{x,1},{x,2}}.
    {move,{x,5},{x,3}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,703}}. % rumerge2_1/4


{function, rumerge3_12_3, 7, 681}.
  {label,680}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2041}]}.
    {func_info,{atom,lists},{atom,rumerge3_12_3},7}.
  {label,681}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,684},[{x,4}]}.
    {get_list,{x,4},{x,7},{x,4}}.
    {test,is_ge,{f,682},[{x,7},{x,2}]}.
    {test_heap,2,8}.
    {put_list,{x,5},{x,3},{x,3}}.
    {move,{x,7},{x,5}}.
    {call_only,7,{f,681}}. % rumerge3_12_3/7
  {label,682}.
    {test,is_eq,{f,683},[{x,2},{x,5}]}.
    {move,{x,7},{x,5}}.
    {call_only,7,{f,672}}. % rumerge3_2/7
  {label,683}.
    {test_heap,2,8}.
    {put_list,{x,5},{x,3},{x,3}}.
    {move,{x,7},{x,5}}.
    {call_only,7,{f,672}}. % rumerge3_2/7
  {label,684}.
    {test,is_nil,{f,680},[{x,4}]}.
    {test,is_eq,{f,685},[{x,2},{x,5}]}.
    {move,{x,6},{x,4}}.
    {swap,{x,2},{x,3}}.
    {call_only,5,{f,707}}. % rumerge2_2/5
  {label,685}.
    {test_heap,2,7}.
    {put_list,{x,5},{x,3},{x,3}}.
    {move,{x,6},{x,4}}.
    {swap,{x,2},{x,3}}.
    {call_only,5,{f,707}}. % rumerge2_2/5


{function, rumerge3_21_3, 7, 687}.
  {label,686}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2053}]}.
    {func_info,{atom,lists},{atom,rumerge3_21_3},7}.
  {label,687}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,690},[{x,4}]}.
    {get_list,{x,4},{x,7},{x,4}}.
    {test,is_ge,{f,688},[{x,7},{x,6}]}.
    {test_heap,2,8}.
    {put_list,{x,5},{x,3},{x,3}}.
    {move,{x,7},{x,5}}.
    {call_only,7,{f,687}}. % rumerge3_21_3/7
  {label,688}.
    {test,is_eq,{f,689},[{x,6},{x,5}]}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,3},{x,3}}.
    {move,{x,7},{x,5}}.
    {call_only,6,{f,665}}. % rumerge3_1/6
  {label,689}.
    {test_heap,4,8}.
    {put_list,{x,5},{x,3},{x,3}}.
    {put_list,{x,6},{x,3},{x,3}}.
    {move,{x,7},{x,5}}.
    {call_only,6,{f,665}}. % rumerge3_1/6
  {label,690}.
    {test,is_nil,{f,686},[{x,4}]}.
    {test,is_eq,{f,691},[{x,6},{x,5}]}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,3},{x,3}}.
    {swap,{x,2},{x,3}}.
    {call_only,4,{f,703}}. % rumerge2_1/4
  {label,691}.
    {test_heap,4,7}.
    {put_list,{x,5},{x,3},{x,3}}.
    {put_list,{x,6},{x,3},{x,3}}.
    {swap,{x,2},{x,3}}.
    {call_only,4,{f,703}}. % rumerge2_1/4


{function, umerge2_1, 5, 693}.
  {label,692}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2067}]}.
    {func_info,{atom,lists},{atom,umerge2_1},5}.
  {label,693}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,696},[{x,0}]}.
    {get_list,{x,0},{x,5},{x,0}}.
    {test,is_ge,{f,694},[{x,4},{x,5}]}.
    {test_heap,2,6}.
    {put_list,{x,5},{x,2},{x,2}}.
    {move,{x,5},{x,3}}.
    {call_only,5,{f,693}}. % umerge2_1/5
  {label,694}.
    {test,is_eq,{f,695},[{x,4},{x,3}]}.
    {move,{x,5},{x,3}}.
    {call_only,4,{f,699}}. % umerge2_2/4
  {label,695}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,2},{x,2}}.
    {move,{x,5},{x,3}}.
    {call_only,4,{f,699}}. % umerge2_2/4
  {label,696}.
    {test,is_nil,{f,692},[{x,0}]}.
    {test,is_eq,{f,697},[{x,4},{x,3}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2074}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,697}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,2},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2076}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, umerge2_2, 4, 699}.
  {label,698}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2078}]}.
    {func_info,{atom,lists},{atom,umerge2_2},4}.
  {label,699}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,701},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,1}}.
    {test,is_ge,{f,700},[{x,4},{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,5,{f,693}}. % umerge2_1/5
  {label,700}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,2},{x,2}}.
    {call_only,4,{f,699}}. % umerge2_2/4
  {label,701}.
    {test,is_nil,{f,698},[{x,1}]}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2083}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rumerge2_1, 4, 703}.
  {label,702}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2088}]}.
    {func_info,{atom,lists},{atom,rumerge2_1},4}.
  {label,703}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,705},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,0}}.
    {test,is_ge,{f,704},[{x,3},{x,4}]}.
    {call_only,5,{f,707}}. % rumerge2_2/5
  {label,704}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,2},{x,2}}.
    {call_only,4,{f,703}}. % rumerge2_1/4
  {label,705}.
    {test,is_nil,{f,702},[{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2093}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rumerge2_2, 5, 707}.
  {label,706}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2096}]}.
    {func_info,{atom,lists},{atom,rumerge2_2},5}.
  {label,707}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,710},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,1}}.
    {test,is_ge,{f,708},[{x,5},{x,4}]}.
    {test_heap,2,6}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,5},{x,3}}.
    {call_only,5,{f,707}}. % rumerge2_2/5
  {label,708}.
    {test,is_eq,{f,709},[{x,4},{x,3}]}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,2},{x,2}}.
    {move,{x,5},{x,3}}.
    {call_only,4,{f,703}}. % rumerge2_1/4
  {label,709}.
    {test_heap,4,6}.
    {put_list,{x,3},{x,2},{x,2}}.
    {put_list,{x,4},{x,2},{x,2}}.
    {move,{x,5},{x,3}}.
    {call_only,4,{f,703}}. % rumerge2_1/4
  {label,710}.
    {test,is_nil,{f,706},[{x,1}]}.
    {test,is_eq,{f,711},[{x,4},{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,2},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2103}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,711}.
    {test_heap,4,5}.
    {put_list,{x,3},{x,2},{x,1}}.
    {put_list,{x,4},{x,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2105}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, keysplit_1, 8, 713}.
  {label,712}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2110}]}.
    {func_info,{atom,lists},{atom,keysplit_1},8}.
  {label,713}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,6},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,717},[{x,5}]}.
    {get_list,{x,5},{x,8},{x,5}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2111}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,8}],{x,9}}.
    {test,is_ge,{f,714},[{x,9},{x,4}]}.
    {test_heap,2,10}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,4},{x,2}}.
    {move,{x,9},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,8},{x,3}}.
    {call_only,8,{f,713}}. % keysplit_1/8
  {label,714}.
    {test,is_ge,{f,715},[{x,9},{x,2}]}.
    {test_heap,2,10}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,9},{x,2}}.
    {move,{x,8},{x,1}}.
    {call_only,8,{f,713}}. % keysplit_1/8
  {label,715}.
    {test,is_nil,{f,716},[{tr,{x,6},{t_list,any,nil}}]}.
    {test_heap,2,9}.
    {put_list,{x,8},nil,{x,6}}.
    {call_only,8,{f,713}}. % keysplit_1/8
  {label,716}.
    {swap,{x,5},{x,9}}.
    {call_only,10,{f,719}}. % keysplit_1_1/10
  {label,717}.
    {test,is_nil,{f,712},[{x,5}]}.
    {test_heap,6,8}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,1}}.
    {move,{atom,asc},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,746}}. % rkeymergel/4


{function, keysplit_1_1, 10, 719}.
  {label,718}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2124}]}.
    {func_info,{atom,lists},{atom,keysplit_1_1},10}.
  {label,719}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,6},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {'%',{var_info,{x,8},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,723},[{x,9}]}.
    {get_list,{x,9},{x,10},{x,9}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2125}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,10}],{x,11}}.
    {test,is_ge,{f,720},[{x,11},{x,4}]}.
    {test_heap,2,12}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,4},{x,2}}.
    {move,{x,11},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,10},{x,3}}.
    {call_only,10,{f,719}}. % keysplit_1_1/10
  {label,720}.
    {test,is_ge,{f,721},[{x,11},{x,2}]}.
    {test_heap,2,12}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,11},{x,2}}.
    {move,{x,10},{x,1}}.
    {call_only,10,{f,719}}. % keysplit_1_1/10
  {label,721}.
    {test,is_ge,{f,722},[{x,11},{x,5}]}.
    {test_heap,6,12}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,7}}.
    {move,{x,10},{x,3}}.
    {move,{x,11},{x,4}}.
    {move,{x,5},{x,2}}.
    {move,{x,9},{x,5}}.
    {move,nil,{x,6}}.
    {move,{x,8},{x,1}}.
    {call_only,8,{f,713}}. % keysplit_1/8
  {label,722}.
    {test_heap,6,12}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,7}}.
    {move,{x,5},{x,4}}.
    {move,{x,8},{x,3}}.
    {move,{x,9},{x,5}}.
    {move,{x,11},{x,2}}.
    {move,nil,{x,6}}.
    {move,{x,10},{x,1}}.
    {call_only,8,{f,713}}. % keysplit_1/8
  {label,723}.
    {test,is_nil,{f,718},[{x,9}]}.
    {test_heap,10,9}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,1}}.
    {put_list,{x,8},nil,{x,2}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {move,{atom,asc},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,746}}. % rkeymergel/4


{function, keysplit_2, 8, 725}.
  {label,724}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2139}]}.
    {func_info,{atom,lists},{atom,keysplit_2},8}.
  {label,725}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,6},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,729},[{x,5}]}.
    {get_list,{x,5},{x,8},{x,5}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2140}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,8}],{x,9}}.
    {test,is_lt,{f,726},[{x,9},{x,4}]}.
    {test_heap,2,10}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,4},{x,2}}.
    {move,{x,9},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,8},{x,3}}.
    {call_only,8,{f,725}}. % keysplit_2/8
  {label,726}.
    {test,is_lt,{f,727},[{x,9},{x,2}]}.
    {test_heap,2,10}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,9},{x,2}}.
    {move,{x,8},{x,1}}.
    {call_only,8,{f,725}}. % keysplit_2/8
  {label,727}.
    {test,is_nil,{f,728},[{tr,{x,6},{t_list,any,nil}}]}.
    {test_heap,2,9}.
    {put_list,{x,8},nil,{x,6}}.
    {call_only,8,{f,725}}. % keysplit_2/8
  {label,728}.
    {swap,{x,5},{x,9}}.
    {call_only,10,{f,731}}. % keysplit_2_1/10
  {label,729}.
    {test,is_nil,{f,724},[{x,5}]}.
    {test_heap,6,8}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,1}}.
    {move,{atom,desc},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,737}}. % keymergel/4


{function, keysplit_2_1, 10, 731}.
  {label,730}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2153}]}.
    {func_info,{atom,lists},{atom,keysplit_2_1},10}.
  {label,731}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,6},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {'%',{var_info,{x,8},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,735},[{x,9}]}.
    {get_list,{x,9},{x,10},{x,9}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2154}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,10}],{x,11}}.
    {test,is_lt,{f,732},[{x,11},{x,4}]}.
    {test_heap,2,12}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,4},{x,2}}.
    {move,{x,11},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,10},{x,3}}.
    {call_only,10,{f,731}}. % keysplit_2_1/10
  {label,732}.
    {test,is_lt,{f,733},[{x,11},{x,2}]}.
    {test_heap,2,12}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,11},{x,2}}.
    {move,{x,10},{x,1}}.
    {call_only,10,{f,731}}. % keysplit_2_1/10
  {label,733}.
    {test,is_lt,{f,734},[{x,11},{x,5}]}.
    {test_heap,6,12}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,7}}.
    {move,{x,10},{x,3}}.
    {move,{x,11},{x,4}}.
    {move,{x,5},{x,2}}.
    {move,{x,9},{x,5}}.
    {move,nil,{x,6}}.
    {move,{x,8},{x,1}}.
    {call_only,8,{f,725}}. % keysplit_2/8
  {label,734}.
    {test_heap,6,12}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,7}}.
    {move,{x,5},{x,4}}.
    {move,{x,8},{x,3}}.
    {move,{x,9},{x,5}}.
    {move,{x,11},{x,2}}.
    {move,nil,{x,6}}.
    {move,{x,10},{x,1}}.
    {call_only,8,{f,725}}. % keysplit_2/8
  {label,735}.
    {test,is_nil,{f,730},[{x,9}]}.
    {test_heap,10,9}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,1}}.
    {put_list,{x,8},nil,{x,2}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {move,{atom,desc},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,737}}. % keymergel/4


{function, keymergel, 4, 737}.
  {label,736}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2167}]}.
    {func_info,{atom,lists},{atom,keymergel},4}.
  {label,737}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[asc,desc]}}]}}.
    {test,is_nonempty_list,{f,744},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,742},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,741},[{x,6}]}.
    {get_list,{x,6},{x,8},{x,9}}.
    {test,is_nonempty_list,{f,739},[{x,7}]}.
    {get_list,{x,7},{x,10},{x,11}}.
    {test,is_nonempty_list,{f,738},[{x,10}]}.
    {get_list,{x,10},{x,12},{x,13}}.
    {test,is_eq_exact,{f,738},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,asc}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2168}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,8}],{x,1}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,12}],{x,7}}.
    {allocate,3,14}.
    {move,{x,11},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,9},{x,6}}.
    {move,{x,8},{x,5}}.
    {move,{x,12},{x,8}}.
    {move,{atom,asc},{x,3}}.
    {move,{x,13},{x,9}}.
    {move,nil,{x,2}}.
    {swap,{x,1},{x,4}}.
    {call,10,{f,753}}. % keymerge3_1/10
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{atom,asc},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,737},3}. % keymergel/4
  {label,738}.
    {test,is_nonempty_list,{f,739},[{x,4}]}.
    {get_list,{x,4},{x,1},{x,5}}.
    {test,is_eq_exact,{f,740},[{x,3},{atom,desc}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2171}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,8}],{x,4}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,7}}.
    {allocate,3,12}.
    {move,{x,11},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{atom,desc},{x,3}}.
    {move,{x,9},{x,6}}.
    {move,nil,{x,2}}.
    {move,{x,5},{x,9}}.
    {move,{x,8},{x,5}}.
    {move,{x,1},{x,8}}.
    {move,{x,10},{x,1}}.
    {call,10,{f,753}}. % keymerge3_1/10
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{atom,desc},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,737},3}. % keymergel/4
  {label,739}.
    {test,is_eq_exact,{f,741},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,asc}]}.
  {label,740}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2174}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,8}],{x,1}}.
    {allocate,3,10}.
    {move,{x,7},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,8},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,5}}.
    {move,{x,4},{x,1}}.
    {move,{x,9},{x,4}}.
    {call,6,{f,797}}. % keymerge2_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{atom,asc},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,737},3}. % keymergel/4
  {label,741}.
    {test,is_nonempty_list,{f,742},[{x,4}]}.
    {get_list,{x,4},{x,8},{x,9}}.
    {test,is_eq_exact,{f,742},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,desc}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2176}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,8}],{x,1}}.
    {allocate,3,10}.
    {move,{x,7},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,8},{x,3}}.
    {move,{x,9},{x,4}}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,5}}.
    {move,{x,6},{x,1}}.
    {call,6,{f,797}}. % keymerge2_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{atom,desc},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,737},3}. % keymergel/4
  {label,742}.
    {test,is_nil,{f,736},[{tr,{x,5},{t_list,any,nil}}]}.
    {test,is_nil,{f,743},[{tr,{x,2},{t_list,any,nil}}]}.
    {move,{x,4},{x,0}}.
    return.
  {label,743}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,nil,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2180}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,746},3}. % rkeymergel/4
  {label,744}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,746}}. % rkeymergel/4


{function, rkeymergel, 4, 746}.
  {label,745}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2184}]}.
    {func_info,{atom,lists},{atom,rkeymergel},4}.
  {label,746}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[asc,desc]}}]}}.
    {test,is_nonempty_list,{f,751},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,747},[{x,4}]}.
    {get_list,{x,4},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,750},[{x,5}]}.
    {get_list,{x,5},{x,8},{x,9}}.
    {test,is_nonempty_list,{f,747},[{x,8}]}.
    {get_list,{x,8},{x,10},{x,8}}.
    {test,is_nonempty_list,{f,747},[{x,9}]}.
    {get_list,{x,9},{x,11},{x,9}}.
    {test,is_eq_exact,{f,747},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,asc}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2185}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,10}],{x,4}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,6}],{x,1}}.
    {allocate,3,12}.
    {move,{x,9},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{atom,asc},{x,3}}.
    {move,{x,10},{x,5}}.
    {swap,{x,8},{x,6}}.
    {move,nil,{x,2}}.
    {move,{x,7},{x,9}}.
    {move,{x,1},{x,7}}.
    {move,{x,11},{x,1}}.
    {call,10,{f,775}}. % rkeymerge3_1/10
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{atom,asc},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,746},3}. % rkeymergel/4
  {label,747}.
    {test,is_nonempty_list,{f,750},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_nonempty_list,{f,748},[{x,6}]}.
    {get_list,{x,6},{x,7},{x,8}}.
    {test,is_nonempty_list,{f,748},[{x,5}]}.
    {get_list,{x,5},{x,9},{x,10}}.
    {test,is_nonempty_list,{f,748},[{x,9}]}.
    {get_list,{x,9},{x,11},{x,9}}.
    {test,is_eq_exact,{f,748},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,desc}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2188}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,7}],{x,1}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,11}],{x,3}}.
    {allocate,3,12}.
    {move,{x,10},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,8},{x,6}}.
    {move,{x,7},{x,5}}.
    {move,{x,3},{x,7}}.
    {move,{atom,desc},{x,3}}.
    {move,{x,11},{x,8}}.
    {move,nil,{x,2}}.
    {swap,{x,1},{x,4}}.
    {call,10,{f,775}}. % rkeymerge3_1/10
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{atom,desc},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,746},3}. % rkeymergel/4
  {label,748}.
    {test,is_nonempty_list,{f,749},[{x,4}]}.
    {get_list,{x,4},{x,7},{x,8}}.
    {test,is_eq_exact,{f,749},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,asc}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2191}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,7}],{x,1}}.
    {allocate,3,9}.
    {move,{x,5},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,7},{x,3}}.
    {move,{x,8},{x,4}}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,5}}.
    {move,{x,6},{x,1}}.
    {call,6,{f,805}}. % rkeymerge2_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{atom,asc},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,746},3}. % rkeymergel/4
  {label,749}.
    {test,is_nonempty_list,{f,745},[{x,6}]}.
    {get_list,{x,6},{x,7},{x,6}}.
    {test,is_eq_exact,{f,745},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,desc}]}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2193}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,7}],{x,1}}.
    {allocate,3,8}.
    {move,{x,5},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,7},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,5}}.
    {move,{x,4},{x,1}}.
    {move,{x,6},{x,4}}.
    {call,6,{f,805}}. % rkeymerge2_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{atom,desc},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,746},3}. % rkeymergel/4
  {label,750}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,nil,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2195}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,737},3}. % keymergel/4
  {label,751}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,737}}. % keymergel/4


{function, keymerge3_1, 10, 753}.
  {label,752}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2202}]}.
    {func_info,{atom,lists},{atom,keymerge3_1},10}.
  {label,753}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,8},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,757},[{x,1}]}.
    {get_list,{x,1},{x,10},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2203}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,10}],{x,11}}.
    {test,is_ge,{f,755},[{x,4},{x,11}]}.
    {test,is_ge,{f,754},[{x,7},{x,11}]}.
    {test_heap,2,11}.
    {put_list,{x,10},{x,2},{x,2}}.
    {call_only,10,{f,753}}. % keymerge3_1/10
  {label,754}.
    {test_heap,2,12}.
    {put_list,{x,8},{x,2},{x,8}}.
    {move,{x,1},{x,3}}.
    {move,{x,10},{x,2}}.
    {move,{x,9},{x,7}}.
    {move,{x,11},{x,1}}.
    {call_only,9,{f,767}}. % keymerge3_12_3/9
  {label,755}.
    {test,is_ge,{f,756},[{x,7},{x,4}]}.
    {test_heap,2,12}.
    {put_list,{x,5},{x,2},{x,5}}.
    {move,{x,1},{x,3}}.
    {move,{x,10},{x,2}}.
    {move,{x,6},{x,4}}.
    {move,{x,11},{x,1}}.
    {call_only,10,{f,760}}. % keymerge3_2/10
  {label,756}.
    {test_heap,2,12}.
    {put_list,{x,8},{x,2},{x,8}}.
    {move,{x,1},{x,3}}.
    {move,{x,10},{x,2}}.
    {move,{x,9},{x,7}}.
    {move,{x,11},{x,1}}.
    {call_only,9,{f,771}}. % keymerge3_21_3/9
  {label,757}.
    {test,is_nil,{f,752},[{x,1}]}.
    {test,is_ge,{f,758},[{x,7},{x,4}]}.
    {test_heap,2,10}.
    {put_list,{x,5},{x,2},{x,5}}.
    {move,{x,8},{x,3}}.
    {move,{x,7},{x,2}}.
    {move,{x,9},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,797}}. % keymerge2_1/6
  {label,758}.
    {move,{x,8},{x,3}}.
    {move,{x,6},{x,1}}.
    {move,{x,5},{x,6}}.
    {move,{x,2},{x,5}}.
    {move,{x,4},{x,2}}.
    {move,{x,9},{x,4}}.
    {call_only,7,{f,801}}. % keymerge2_2/7


{function, keymerge3_2, 10, 760}.
  {label,759}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2215}]}.
    {func_info,{atom,lists},{atom,keymerge3_2},10}.
  {label,760}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,8},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,764},[{x,4}]}.
    {get_list,{x,4},{x,10},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2216}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,10}],{x,11}}.
    {test,is_ge,{f,762},[{x,11},{x,1}]}.
    {test,is_ge,{f,761},[{x,7},{x,1}]}.
    {test_heap,2,12}.
    {put_list,{x,2},{x,5},{x,2}}.
    {move,{x,10},{x,5}}.
    {move,{x,4},{x,6}}.
    {move,{x,11},{x,4}}.
    {move,{x,3},{x,1}}.
    {call_only,10,{f,753}}. % keymerge3_1/10
  {label,761}.
    {test_heap,2,12}.
    {put_list,{x,8},{x,5},{x,8}}.
    {move,{x,4},{x,6}}.
    {move,{x,10},{x,5}}.
    {move,{x,9},{x,7}}.
    {move,{x,11},{x,4}}.
    {call_only,9,{f,767}}. % keymerge3_12_3/9
  {label,762}.
    {test,is_ge,{f,763},[{x,7},{x,11}]}.
    {test_heap,2,11}.
    {put_list,{x,10},{x,5},{x,5}}.
    {call_only,10,{f,760}}. % keymerge3_2/10
  {label,763}.
    {test_heap,2,12}.
    {put_list,{x,8},{x,5},{x,8}}.
    {move,{x,4},{x,6}}.
    {move,{x,10},{x,5}}.
    {move,{x,9},{x,7}}.
    {move,{x,11},{x,4}}.
    {call_only,9,{f,771}}. % keymerge3_21_3/9
  {label,764}.
    {test,is_nil,{f,759},[{x,4}]}.
    {test,is_ge,{f,765},[{x,7},{x,1}]}.
    {test_heap,2,10}.
    {put_list,{x,2},{x,5},{x,5}}.
    {move,{x,7},{x,2}}.
    {move,{x,9},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,8},{x,3}}.
    {call_only,6,{f,797}}. % keymerge2_1/6
  {label,765}.
    {move,{x,9},{x,4}}.
    {move,{x,2},{x,6}}.
    {move,{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{x,8},{x,3}}.
    {call_only,7,{f,801}}. % keymerge2_2/7


{function, keymerge3_12_3, 9, 767}.
  {label,766}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2234}]}.
    {func_info,{atom,lists},{atom,keymerge3_12_3},9}.
  {label,767}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,8},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,769},[{x,7}]}.
    {get_list,{x,7},{x,9},{x,7}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2235}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,9}],{x,10}}.
    {test,is_ge,{f,768},[{x,10},{x,1}]}.
    {test_heap,2,11}.
    {put_list,{x,2},{x,8},{x,2}}.
    {move,{x,9},{x,8}}.
    {move,{x,7},{x,9}}.
    {move,{x,10},{x,7}}.
    {move,{x,3},{x,1}}.
    {call_only,10,{f,753}}. % keymerge3_1/10
  {label,768}.
    {test_heap,2,10}.
    {put_list,{x,9},{x,8},{x,8}}.
    {call_only,9,{f,767}}. % keymerge3_12_3/9
  {label,769}.
    {test,is_nil,{f,766},[{x,7}]}.
    {test_heap,2,9}.
    {put_list,{x,2},{x,8},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,{x,6},{x,4}}.
    {swap,{x,5},{x,3}}.
    {swap,{x,1},{x,5}}.
    {call_only,6,{f,797}}. % keymerge2_1/6


{function, keymerge3_21_3, 9, 771}.
  {label,770}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2251}]}.
    {func_info,{atom,lists},{atom,keymerge3_21_3},9}.
  {label,771}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,8},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,773},[{x,7}]}.
    {get_list,{x,7},{x,9},{x,7}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2252}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,9}],{x,10}}.
    {test,is_ge,{f,772},[{x,10},{x,4}]}.
    {test_heap,2,11}.
    {put_list,{x,5},{x,8},{x,5}}.
    {move,{x,9},{x,8}}.
    {move,{x,7},{x,9}}.
    {move,{x,10},{x,7}}.
    {move,{x,6},{x,4}}.
    {call_only,10,{f,760}}. % keymerge3_2/10
  {label,772}.
    {test_heap,2,10}.
    {put_list,{x,9},{x,8},{x,8}}.
    {call_only,9,{f,771}}. % keymerge3_21_3/9
  {label,773}.
    {test,is_nil,{f,770},[{x,7}]}.
    {move,{x,6},{x,4}}.
    {move,{x,2},{x,6}}.
    {move,{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{x,5},{x,3}}.
    {move,{x,8},{x,5}}.
    {call_only,7,{f,801}}. % keymerge2_2/7


{function, rkeymerge3_1, 10, 775}.
  {label,774}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2262}]}.
    {func_info,{atom,lists},{atom,rkeymerge3_1},10}.
  {label,775}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,8},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,779},[{x,1}]}.
    {get_list,{x,1},{x,10},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2263}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,10}],{x,11}}.
    {test,is_ge,{f,777},[{x,4},{x,11}]}.
    {test,is_ge,{f,776},[{x,7},{x,4}]}.
    {test_heap,2,12}.
    {put_list,{x,8},{x,2},{x,8}}.
    {move,{x,1},{x,3}}.
    {move,{x,10},{x,2}}.
    {move,{x,9},{x,7}}.
    {move,{x,11},{x,1}}.
    {call_only,9,{f,789}}. % rkeymerge3_12_3/9
  {label,776}.
    {test_heap,2,12}.
    {put_list,{x,5},{x,2},{x,5}}.
    {move,{x,1},{x,3}}.
    {move,{x,10},{x,2}}.
    {move,{x,6},{x,4}}.
    {move,{x,11},{x,1}}.
    {call_only,10,{f,782}}. % rkeymerge3_2/10
  {label,777}.
    {test,is_ge,{f,778},[{x,7},{x,11}]}.
    {test_heap,2,12}.
    {put_list,{x,8},{x,2},{x,8}}.
    {move,{x,1},{x,3}}.
    {move,{x,10},{x,2}}.
    {move,{x,9},{x,7}}.
    {move,{x,11},{x,1}}.
    {call_only,9,{f,793}}. % rkeymerge3_21_3/9
  {label,778}.
    {test_heap,2,11}.
    {put_list,{x,10},{x,2},{x,2}}.
    {call_only,10,{f,775}}. % rkeymerge3_1/10
  {label,779}.
    {test,is_nil,{f,774},[{x,1}]}.
    {test,is_ge,{f,780},[{x,7},{x,4}]}.
    {move,{x,8},{x,3}}.
    {swap,{x,2},{x,5}}.
    {swap,{x,6},{x,2}}.
    {move,{x,4},{x,1}}.
    {move,{x,9},{x,4}}.
    {call_only,7,{f,809}}. % rkeymerge2_2/7
  {label,780}.
    {test_heap,2,10}.
    {put_list,{x,5},{x,2},{x,5}}.
    {move,{x,8},{x,3}}.
    {move,{x,7},{x,2}}.
    {move,{x,9},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,805}}. % rkeymerge2_1/6


{function, rkeymerge3_2, 10, 782}.
  {label,781}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2275}]}.
    {func_info,{atom,lists},{atom,rkeymerge3_2},10}.
  {label,782}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,8},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,786},[{x,4}]}.
    {get_list,{x,4},{x,10},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2276}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,10}],{x,11}}.
    {test,is_ge,{f,784},[{x,11},{x,1}]}.
    {test,is_ge,{f,783},[{x,7},{x,11}]}.
    {test_heap,2,12}.
    {put_list,{x,8},{x,5},{x,8}}.
    {move,{x,4},{x,6}}.
    {move,{x,10},{x,5}}.
    {move,{x,9},{x,7}}.
    {move,{x,11},{x,4}}.
    {call_only,9,{f,789}}. % rkeymerge3_12_3/9
  {label,783}.
    {test_heap,2,11}.
    {put_list,{x,10},{x,5},{x,5}}.
    {call_only,10,{f,782}}. % rkeymerge3_2/10
  {label,784}.
    {test,is_ge,{f,785},[{x,7},{x,1}]}.
    {test_heap,2,12}.
    {put_list,{x,8},{x,5},{x,8}}.
    {move,{x,4},{x,6}}.
    {move,{x,10},{x,5}}.
    {move,{x,9},{x,7}}.
    {move,{x,11},{x,4}}.
    {call_only,9,{f,793}}. % rkeymerge3_21_3/9
  {label,785}.
    {test_heap,2,12}.
    {put_list,{x,2},{x,5},{x,2}}.
    {move,{x,10},{x,5}}.
    {move,{x,4},{x,6}}.
    {move,{x,11},{x,4}}.
    {move,{x,3},{x,1}}.
    {call_only,10,{f,775}}. % rkeymerge3_1/10
  {label,786}.
    {test,is_nil,{f,781},[{x,4}]}.
    {test,is_ge,{f,787},[{x,7},{x,1}]}.
    {move,{x,9},{x,4}}.
    {move,{x,2},{x,6}}.
    {move,{x,3},{x,2}}.
    {move,{x,8},{x,3}}.
    {call_only,7,{f,809}}. % rkeymerge2_2/7
  {label,787}.
    {test_heap,2,10}.
    {put_list,{x,2},{x,5},{x,5}}.
    {move,{x,7},{x,2}}.
    {move,{x,9},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,8},{x,3}}.
    {call_only,6,{f,805}}. % rkeymerge2_1/6


{function, rkeymerge3_12_3, 9, 789}.
  {label,788}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2294}]}.
    {func_info,{atom,lists},{atom,rkeymerge3_12_3},9}.
  {label,789}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,8},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,791},[{x,7}]}.
    {get_list,{x,7},{x,9},{x,7}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2295}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,9}],{x,10}}.
    {test,is_ge,{f,790},[{x,10},{x,4}]}.
    {test_heap,2,10}.
    {put_list,{x,9},{x,8},{x,8}}.
    {call_only,9,{f,789}}. % rkeymerge3_12_3/9
  {label,790}.
    {test_heap,2,11}.
    {put_list,{x,5},{x,8},{x,5}}.
    {move,{x,9},{x,8}}.
    {move,{x,7},{x,9}}.
    {move,{x,10},{x,7}}.
    {move,{x,6},{x,4}}.
    {call_only,10,{f,782}}. % rkeymerge3_2/10
  {label,791}.
    {test,is_nil,{f,788},[{x,7}]}.
    {move,{x,6},{x,4}}.
    {move,{x,2},{x,6}}.
    {move,{x,3},{x,2}}.
    {move,{x,5},{x,3}}.
    {move,{x,8},{x,5}}.
    {call_only,7,{f,809}}. % rkeymerge2_2/7


{function, rkeymerge3_21_3, 9, 793}.
  {label,792}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2311}]}.
    {func_info,{atom,lists},{atom,rkeymerge3_21_3},9}.
  {label,793}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,8},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,795},[{x,7}]}.
    {get_list,{x,7},{x,9},{x,7}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2312}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,9}],{x,10}}.
    {test,is_ge,{f,794},[{x,10},{x,1}]}.
    {test_heap,2,10}.
    {put_list,{x,9},{x,8},{x,8}}.
    {call_only,9,{f,793}}. % rkeymerge3_21_3/9
  {label,794}.
    {test_heap,2,11}.
    {put_list,{x,2},{x,8},{x,2}}.
    {move,{x,9},{x,8}}.
    {move,{x,7},{x,9}}.
    {move,{x,10},{x,7}}.
    {move,{x,3},{x,1}}.
    {call_only,10,{f,775}}. % rkeymerge3_1/10
  {label,795}.
    {test,is_nil,{f,792},[{x,7}]}.
    {test_heap,2,9}.
    {put_list,{x,2},{x,8},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,{x,6},{x,4}}.
    {swap,{x,5},{x,3}}.
    {swap,{x,1},{x,5}}.
    {call_only,6,{f,805}}. % rkeymerge2_1/6


{function, keymerge2_1, 6, 797}.
  {label,796}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2324}]}.
    {func_info,{atom,lists},{atom,keymerge2_1},6}.
  {label,797}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,799},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2325}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,6}],{x,7}}.
    {test,is_ge,{f,798},[{x,2},{x,7}]}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,5},{x,5}}.
    {call_only,6,{f,797}}. % keymerge2_1/6
  {label,798}.
    {move,{x,7},{x,2}}.
    {call_only,7,{f,801}}. % keymerge2_2/7
  {label,799}.
    {test,is_nil,{f,796},[{x,1}]}.
    {test_heap,2,6}.
    {put_list,{x,3},{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2332}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, keymerge2_2, 7, 801}.
  {label,800}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2334}]}.
    {func_info,{atom,lists},{atom,keymerge2_2},7}.
  {label,801}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,6},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,803},[{x,4}]}.
    {get_list,{x,4},{x,7},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2335}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,7}],{x,8}}.
    {test,is_ge,{f,802},[{x,8},{x,2}]}.
    {test_heap,4,9}.
    {put_list,{x,3},{x,5},{x,2}}.
    {put_list,{x,6},{x,2},{x,5}}.
    {move,{x,7},{x,3}}.
    {move,{x,8},{x,2}}.
    {call_only,6,{f,797}}. % keymerge2_1/6
  {label,802}.
    {test_heap,2,8}.
    {put_list,{x,3},{x,5},{x,5}}.
    {move,{x,7},{x,3}}.
    {call_only,7,{f,801}}. % keymerge2_2/7
  {label,803}.
    {test,is_nil,{f,800},[{x,4}]}.
    {test_heap,4,7}.
    {put_list,{x,3},{x,5},{x,0}}.
    {put_list,{x,6},{x,0},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2342}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rkeymerge2_1, 6, 805}.
  {label,804}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2346}]}.
    {func_info,{atom,lists},{atom,rkeymerge2_1},6}.
  {label,805}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,807},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2347}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,6}],{x,7}}.
    {test,is_ge,{f,806},[{x,2},{x,7}]}.
    {move,{x,1},{x,2}}.
    {move,{x,7},{x,1}}.
    {call_only,7,{f,809}}. % rkeymerge2_2/7
  {label,806}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,5},{x,5}}.
    {call_only,6,{f,805}}. % rkeymerge2_1/6
  {label,807}.
    {test,is_nil,{f,804},[{x,1}]}.
    {test_heap,2,6}.
    {put_list,{x,3},{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2354}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rkeymerge2_2, 7, 809}.
  {label,808}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2356}]}.
    {func_info,{atom,lists},{atom,rkeymerge2_2},7}.
  {label,809}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,6},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,811},[{x,4}]}.
    {get_list,{x,4},{x,7},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2357}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,7}],{x,8}}.
    {test,is_ge,{f,810},[{x,8},{x,1}]}.
    {test_heap,2,8}.
    {put_list,{x,3},{x,5},{x,5}}.
    {move,{x,7},{x,3}}.
    {call_only,7,{f,809}}. % rkeymerge2_2/7
  {label,810}.
    {test_heap,4,9}.
    {put_list,{x,3},{x,5},{x,1}}.
    {put_list,{x,6},{x,1},{x,5}}.
    {move,{x,7},{x,3}}.
    {move,{x,2},{x,1}}.
    {move,{x,8},{x,2}}.
    {call_only,6,{f,805}}. % rkeymerge2_1/6
  {label,811}.
    {test,is_nil,{f,808},[{x,4}]}.
    {test_heap,4,7}.
    {put_list,{x,3},{x,5},{x,0}}.
    {put_list,{x,6},{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2364}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, ukeysplit_1, 8, 813}.
  {label,812}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2369}]}.
    {func_info,{atom,lists},{atom,ukeysplit_1},8}.
  {label,813}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,6},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,819},[{x,5}]}.
    {get_list,{x,5},{x,8},{x,5}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2370}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,8}],{x,9}}.
    {test,is_eq,{f,814},[{x,4},{x,9}]}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,814}.
    {test,is_lt,{f,815},[{x,4},{x,9}]}.
    {test_heap,2,10}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,4},{x,2}}.
    {move,{x,9},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,8},{x,3}}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,815}.
    {test,is_eq,{f,816},[{x,2},{x,9}]}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,816}.
    {test,is_lt,{f,817},[{x,2},{x,9}]}.
    {test_heap,2,10}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,9},{x,2}}.
    {move,{x,8},{x,1}}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,817}.
    {test,is_nil,{f,818},[{tr,{x,6},{t_list,{t_tuple,0,false,#{}},nil}}]}.
    {test_heap,2,9}.
    {put_list,{x,8},nil,{x,6}}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,818}.
    {call_only,10,{f,821}}. % ukeysplit_1_1/10
  {label,819}.
    {test,is_nil,{f,812},[{x,5}]}.
    {test_heap,6,8}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,841}}. % rukeymergel/3


{function, ukeysplit_1_1, 10, 821}.
  {label,820}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2387}]}.
    {func_info,{atom,lists},{atom,ukeysplit_1_1},10}.
  {label,821}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,6},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,8},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,828},[{x,5}]}.
    {get_list,{x,5},{x,10},{x,5}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2388}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,10}],{x,11}}.
    {test,is_eq,{f,822},[{x,4},{x,11}]}.
    {call_only,10,{f,821}}. % ukeysplit_1_1/10
  {label,822}.
    {test,is_lt,{f,823},[{x,4},{x,11}]}.
    {test_heap,2,12}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,4},{x,2}}.
    {move,{x,11},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,10},{x,3}}.
    {call_only,10,{f,821}}. % ukeysplit_1_1/10
  {label,823}.
    {test,is_eq,{f,824},[{x,2},{x,11}]}.
    {call_only,10,{f,821}}. % ukeysplit_1_1/10
  {label,824}.
    {test,is_lt,{f,825},[{x,2},{x,11}]}.
    {test_heap,2,12}.
    {put_list,{x,1},{x,6},{x,6}}.
    {move,{x,11},{x,2}}.
    {move,{x,10},{x,1}}.
    {call_only,10,{f,821}}. % ukeysplit_1_1/10
  {label,825}.
    {test,is_eq,{f,826},[{x,9},{x,11}]}.
    {call_only,10,{f,821}}. % ukeysplit_1_1/10
  {label,826}.
    {test,is_lt,{f,827},[{x,9},{x,11}]}.
    {test_heap,6,12}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,7}}.
    {move,{x,10},{x,3}}.
    {move,{x,11},{x,4}}.
    {move,{x,9},{x,2}}.
    {move,nil,{x,6}}.
    {move,{x,8},{x,1}}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,827}.
    {test_heap,6,12}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,7}}.
    {move,{x,8},{x,3}}.
    {move,{x,9},{x,4}}.
    {move,{x,11},{x,2}}.
    {move,nil,{x,6}}.
    {move,{x,10},{x,1}}.
    {call_only,8,{f,813}}. % ukeysplit_1/8
  {label,828}.
    {test,is_nil,{f,820},[{x,5}]}.
    {test_heap,10,9}.
    {put_list,{x,1},{x,6},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,1},{x,7},{x,1}}.
    {put_list,{x,8},nil,{x,2}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,841}}. % rukeymergel/3


{function, ukeysplit_2, 5, 830}.
  {label,829}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2408}]}.
    {func_info,{atom,lists},{atom,ukeysplit_2},5}.
  {label,830}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,833},[{x,3}]}.
    {get_list,{x,3},{x,5},{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2409}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,5}],{x,6}}.
    {test,is_eq,{f,831},[{x,2},{x,6}]}.
    {call_only,5,{f,830}}. % ukeysplit_2/5
  {label,831}.
    {test,is_lt,{f,832},[{x,2},{x,6}]}.
    {allocate,6,7}.
    {move,{x,6},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {move,nil,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2413}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,7}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,nil,{x,6}}.
    {move,{y,5},{x,0}}.
    {call_last,8,{f,813},6}. % ukeysplit_1/8
  {label,832}.
    {test_heap,2,7}.
    {put_list,{x,1},{x,4},{x,4}}.
    {move,{x,6},{x,2}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,830}}. % ukeysplit_2/5
  {label,833}.
    {test,is_nil,{f,829},[{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,0}}.
    return.


{function, ukeymergel, 3, 835}.
  {label,834}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2422}]}.
    {func_info,{atom,lists},{atom,ukeymergel},3}.
  {label,835}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,839},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,837},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,836},[{x,5}]}.
    {get_list,{x,5},{x,7},{x,8}}.
    {test,is_nonempty_list,{f,836},[{x,6}]}.
    {get_list,{x,6},{x,9},{x,10}}.
    {test,is_nonempty_list,{f,836},[{x,9}]}.
    {get_list,{x,9},{x,1},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2426}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,7}],{x,5}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2427}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,6}}.
    {allocate_heap,3,2,11}.
    {move,{x,10},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {put_list,{x,7},{x,1},{x,0}}.
    {swap,{x,6},{x,8}}.
    {move,{x,1},{x,9}}.
    {move,{x,3},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{x,4},{x,10}}.
    {move,{x,5},{x,4}}.
    {move,{x,7},{x,5}}.
    {move,nil,{x,7}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2426}]}.
    {call,11,{f,846}}. % ukeymerge3_1/11
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,835},3}. % ukeymergel/3
  {label,836}.
    {test,is_nonempty_list,{f,837},[{x,3}]}.
    {get_list,{x,3},{x,1},{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2430}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,4}}.
    {allocate,3,7}.
    {move,{x,6},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,4},{x,2}}.
    {move,{x,5},{x,4}}.
    {move,nil,{x,5}}.
    {swap,{x,1},{x,3}}.
    {call,6,{f,910}}. % ukeymerge2_2/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,835},3}. % ukeymergel/3
  {label,837}.
    {test,is_nil,{f,834},[{tr,{x,4},{t_list,any,nil}}]}.
    {test,is_nil,{f,838},[{tr,{x,2},{t_list,any,nil}}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,838}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2434}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,841},2}. % rukeymergel/3
  {label,839}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,841}}. % rukeymergel/3


{function, rukeymergel, 3, 841}.
  {label,840}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2438}]}.
    {func_info,{atom,lists},{atom,rukeymergel},3}.
  {label,841}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,844},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,843},[{x,3}]}.
    {get_list,{x,3},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,843},[{x,4}]}.
    {get_list,{x,4},{x,1},{x,3}}.
    {test,is_nonempty_list,{f,842},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,7}}.
    {test,is_nonempty_list,{f,842},[{x,3}]}.
    {get_list,{x,3},{x,1},{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2439}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,4}],{x,8}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2440}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,5}],{x,9}}.
    {allocate,3,10}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {swap,{x,9},{x,8}}.
    {swap,{x,5},{x,9}}.
    {swap,{x,4},{x,5}}.
    {move,{x,6},{x,10}}.
    {move,{x,7},{x,6}}.
    {move,nil,{x,7}}.
    {move,nil,{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2439}]}.
    {call,11,{f,876}}. % rukeymerge3_1/11
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,841},3}. % rukeymergel/3
  {label,842}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2443}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,5}],{x,4}}.
    {allocate,3,7}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,6},{x,3}}.
    {move,{x,4},{x,2}}.
    {move,nil,{x,4}}.
    {call,6,{f,914}}. % rukeymerge2_1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,841},3}. % rukeymergel/3
  {label,843}.
    {test,is_nil,{f,840},[{tr,{x,4},{t_list,any,nil}}]}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2445}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,835},2}. % ukeymergel/3
  {label,844}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,835}}. % ukeymergel/3


{function, ukeymerge3_1, 11, 846}.
  {label,845}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2452}]}.
    {func_info,{atom,lists},{atom,ukeymerge3_1},11}.
  {label,846}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,9},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,853},[{x,1}]}.
    {get_list,{x,1},{x,11},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2453}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,11}],{x,12}}.
    {test,is_ge,{f,849},[{x,4},{x,12}]}.
    {test,is_ge,{f,847},[{x,8},{x,12}]}.
    {test_heap,2,13}.
    {put_list,{x,11},{x,7},{x,7}}.
    {move,{x,12},{x,3}}.
    {call_only,11,{f,846}}. % ukeymerge3_1/11
  {label,847}.
    {test,is_eq,{f,848},[{x,8},{x,3}]}.
    {move,{x,11},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,10},{x,8}}.
    {move,{x,12},{x,1}}.
    {call_only,9,{f,868}}. % ukeymerge3_12_3/9
  {label,848}.
    {test_heap,2,13}.
    {put_list,{x,9},{x,7},{x,7}}.
    {move,{x,11},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,10},{x,8}}.
    {move,{x,12},{x,1}}.
    {call_only,9,{f,868}}. % ukeymerge3_12_3/9
  {label,849}.
    {test,is_eq,{f,850},[{x,4},{x,3}]}.
    {move,{x,6},{x,4}}.
    {move,{x,1},{x,2}}.
    {move,{x,3},{x,5}}.
    {move,{x,11},{x,3}}.
    {move,{x,12},{x,1}}.
    {call_only,11,{f,858}}. % ukeymerge3_2/11
  {label,850}.
    {test,is_ge,{f,851},[{x,8},{x,4}]}.
    {test_heap,2,13}.
    {put_list,{x,5},{x,7},{x,7}}.
    {move,{x,11},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,4},{x,5}}.
    {move,{x,6},{x,4}}.
    {move,{x,12},{x,1}}.
    {call_only,11,{f,858}}. % ukeymerge3_2/11
  {label,851}.
    {test,is_eq,{f,852},[{x,8},{x,3}]}.
    {move,{x,11},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,10},{x,8}}.
    {move,{x,12},{x,1}}.
    {call_only,9,{f,872}}. % ukeymerge3_21_3/9
  {label,852}.
    {test_heap,2,13}.
    {put_list,{x,9},{x,7},{x,7}}.
    {move,{x,11},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,10},{x,8}}.
    {move,{x,12},{x,1}}.
    {call_only,9,{f,872}}. % ukeymerge3_21_3/9
  {label,853}.
    {test,is_nil,{f,845},[{x,1}]}.
    {test,is_eq,{f,854},[{x,4},{x,3}]}.
    {move,{x,10},{x,4}}.
    {move,{x,8},{x,2}}.
    {move,{x,7},{x,5}}.
    {move,{x,6},{x,1}}.
    {move,{x,9},{x,6}}.
    {call_only,7,{f,904}}. % ukeymerge2_1/7
  {label,854}.
    {test,is_ge,{f,855},[{x,8},{x,4}]}.
    {test_heap,2,11}.
    {put_list,{x,5},{x,7},{x,5}}.
    {move,{x,4},{x,3}}.
    {move,{x,8},{x,2}}.
    {move,{x,10},{x,4}}.
    {move,{x,6},{x,1}}.
    {move,{x,9},{x,6}}.
    {call_only,7,{f,904}}. % ukeymerge2_1/7
  {label,855}.
    {test,is_eq,{f,856},[{x,8},{x,3}]}.
    {move,{x,5},{x,3}}.
    {move,{x,4},{x,2}}.
    {move,{x,10},{x,4}}.
    {move,{x,7},{x,5}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,910}}. % ukeymerge2_2/6
  {label,856}.
    {test_heap,2,11}.
    {put_list,{x,9},{x,7},{x,1}}.
    {move,{x,5},{x,3}}.
    {move,{x,4},{x,2}}.
    {move,{x,10},{x,4}}.
    {move,{x,1},{x,5}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,910}}. % ukeymerge2_2/6


{function, ukeymerge3_2, 11, 858}.
  {label,857}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2471}]}.
    {func_info,{atom,lists},{atom,ukeymerge3_2},11}.
  {label,858}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,9},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,864},[{x,4}]}.
    {get_list,{x,4},{x,11},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2472}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,11}],{x,12}}.
    {test,is_ge,{f,861},[{x,12},{x,1}]}.
    {test,is_ge,{f,859},[{x,8},{x,1}]}.
    {test_heap,2,13}.
    {put_list,{x,3},{x,7},{x,7}}.
    {move,{x,11},{x,5}}.
    {move,{x,1},{x,3}}.
    {move,{x,4},{x,6}}.
    {move,{x,12},{x,4}}.
    {move,{x,2},{x,1}}.
    {call_only,11,{f,846}}. % ukeymerge3_1/11
  {label,859}.
    {test,is_eq,{f,860},[{x,8},{x,5}]}.
    {move,{x,4},{x,6}}.
    {move,{x,11},{x,5}}.
    {move,{x,10},{x,8}}.
    {move,{x,12},{x,4}}.
    {call_only,9,{f,868}}. % ukeymerge3_12_3/9
  {label,860}.
    {test_heap,2,13}.
    {put_list,{x,9},{x,7},{x,7}}.
    {move,{x,4},{x,6}}.
    {move,{x,11},{x,5}}.
    {move,{x,10},{x,8}}.
    {move,{x,12},{x,4}}.
    {call_only,9,{f,868}}. % ukeymerge3_12_3/9
  {label,861}.
    {test,is_ge,{f,862},[{x,8},{x,12}]}.
    {test_heap,2,13}.
    {put_list,{x,11},{x,7},{x,7}}.
    {move,{x,12},{x,5}}.
    {call_only,11,{f,858}}. % ukeymerge3_2/11
  {label,862}.
    {test,is_eq,{f,863},[{x,8},{x,5}]}.
    {move,{x,4},{x,6}}.
    {move,{x,11},{x,5}}.
    {move,{x,10},{x,8}}.
    {move,{x,12},{x,4}}.
    {call_only,9,{f,872}}. % ukeymerge3_21_3/9
  {label,863}.
    {test_heap,2,13}.
    {put_list,{x,9},{x,7},{x,7}}.
    {move,{x,4},{x,6}}.
    {move,{x,11},{x,5}}.
    {move,{x,10},{x,8}}.
    {move,{x,12},{x,4}}.
    {call_only,9,{f,872}}. % ukeymerge3_21_3/9
  {label,864}.
    {test,is_nil,{f,857},[{x,4}]}.
    {test,is_ge,{f,865},[{x,8},{x,1}]}.
    {test_heap,2,11}.
    {put_list,{x,3},{x,7},{x,5}}.
    {move,{x,10},{x,4}}.
    {move,{x,1},{x,3}}.
    {move,{x,9},{x,6}}.
    {move,{x,2},{x,1}}.
    {move,{x,8},{x,2}}.
    {call_only,7,{f,904}}. % ukeymerge2_1/7
  {label,865}.
    {test,is_eq,{f,866},[{x,8},{x,5}]}.
    {move,{x,7},{x,5}}.
    {move,{x,10},{x,4}}.
    {swap,{x,1},{x,2}}.
    {call_only,6,{f,910}}. % ukeymerge2_2/6
  {label,866}.
    {test_heap,2,11}.
    {put_list,{x,9},{x,7},{x,5}}.
    {move,{x,10},{x,4}}.
    {swap,{x,1},{x,2}}.
    {call_only,6,{f,910}}. % ukeymerge2_2/6


{function, ukeymerge3_12_3, 9, 868}.
  {label,867}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2496}]}.
    {func_info,{atom,lists},{atom,ukeymerge3_12_3},9}.
  {label,868}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,870},[{x,8}]}.
    {get_list,{x,8},{x,9},{x,8}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2497}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,9}],{x,10}}.
    {test,is_ge,{f,869},[{x,10},{x,1}]}.
    {test_heap,2,11}.
    {put_list,{x,3},{x,7},{x,7}}.
    {move,{x,1},{x,3}}.
    {swap,{x,10},{x,8}}.
    {move,{x,2},{x,1}}.
    {call_only,11,{f,846}}. % ukeymerge3_1/11
  {label,869}.
    {test_heap,2,10}.
    {put_list,{x,9},{x,7},{x,7}}.
    {call_only,9,{f,868}}. % ukeymerge3_12_3/9
  {label,870}.
    {test,is_nil,{f,867},[{x,8}]}.
    {test_heap,2,8}.
    {put_list,{x,3},{x,7},{x,3}}.
    {swap,{x,4},{x,2}}.
    {swap,{x,6},{x,4}}.
    {swap,{x,5},{x,6}}.
    {swap,{x,3},{x,5}}.
    {swap,{x,1},{x,3}}.
    {call_only,7,{f,904}}. % ukeymerge2_1/7


{function, ukeymerge3_21_3, 9, 872}.
  {label,871}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2517}]}.
    {func_info,{atom,lists},{atom,ukeymerge3_21_3},9}.
  {label,872}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,874},[{x,8}]}.
    {get_list,{x,8},{x,9},{x,8}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2518}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,9}],{x,10}}.
    {test,is_ge,{f,873},[{x,10},{x,4}]}.
    {test_heap,2,11}.
    {put_list,{x,5},{x,7},{x,7}}.
    {move,{x,4},{x,5}}.
    {swap,{x,10},{x,8}}.
    {move,{x,6},{x,4}}.
    {call_only,11,{f,858}}. % ukeymerge3_2/11
  {label,873}.
    {test_heap,2,10}.
    {put_list,{x,9},{x,7},{x,7}}.
    {call_only,9,{f,872}}. % ukeymerge3_21_3/9
  {label,874}.
    {test,is_nil,{f,871},[{x,8}]}.
    {test_heap,2,8}.
    {put_list,{x,5},{x,7},{x,5}}.
    {move,{x,6},{x,4}}.
    {swap,{x,1},{x,2}}.
    {call_only,6,{f,910}}. % ukeymerge2_2/6


{function, rukeymerge3_1, 11, 876}.
  {label,875}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2530}]}.
    {func_info,{atom,lists},{atom,rukeymerge3_1},11}.
  {label,876}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_union,none,
                                   {t_list,any,nil},
                                   none,
                                   {t_tuple,0,false,#{}},
                                   none}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,9},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,880},[{x,1}]}.
    {get_list,{x,1},{x,11},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2531}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,11}],{x,12}}.
    {test,is_ge,{f,878},[{x,4},{x,12}]}.
    {test,is_ge,{f,877},[{x,8},{x,4}]}.
    {move,{x,11},{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{x,12},{x,1}}.
    {call_only,11,{f,892}}. % rukeymerge3_12_3/11
  {label,877}.
    {move,{x,11},{x,2}}.
    {move,{x,1},{x,3}}.
    {swap,{x,6},{x,4}}.
    {move,{x,12},{x,1}}.
    {call_only,11,{f,883}}. % rukeymerge3_2/11
  {label,878}.
    {test,is_ge,{f,879},[{x,8},{x,12}]}.
    {move,{x,11},{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{x,12},{x,1}}.
    {call_only,11,{f,898}}. % rukeymerge3_21_3/11
  {label,879}.
    {test_heap,2,12}.
    {put_list,{x,11},{x,7},{x,7}}.
    {call_only,11,{f,876}}. % rukeymerge3_1/11
  {label,880}.
    {test,is_nil,{f,875},[{x,1}]}.
    {test,is_ge,{f,881},[{x,8},{x,4}]}.
    {move,{x,10},{x,3}}.
    {move,{x,4},{x,2}}.
    {move,{x,7},{x,4}}.
    {move,{x,5},{x,7}}.
    {move,{x,8},{x,5}}.
    {move,{x,6},{x,1}}.
    {move,{x,9},{x,6}}.
    {call_only,8,{f,918}}. % rukeymerge2_2/8
  {label,881}.
    {test_heap,2,11}.
    {put_list,{x,5},{x,7},{x,4}}.
    {move,{x,10},{x,3}}.
    {move,{x,8},{x,2}}.
    {move,{x,9},{x,5}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,914}}. % rukeymerge2_1/6


{function, rukeymerge3_2, 11, 883}.
  {label,882}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2556}]}.
    {func_info,{atom,lists},{atom,rukeymerge3_2},11}.
  {label,883}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,9},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,888},[{x,4}]}.
    {get_list,{x,4},{x,11},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2557}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,11}],{x,12}}.
    {test,is_ge,{f,885},[{x,12},{x,1}]}.
    {test,is_ge,{f,884},[{x,8},{x,12}]}.
    {test_heap,2,13}.
    {put_list,{x,5},{x,7},{x,7}}.
    {move,{x,11},{x,5}}.
    {move,{x,4},{x,6}}.
    {move,{x,12},{x,4}}.
    {call_only,11,{f,892}}. % rukeymerge3_12_3/11
  {label,884}.
    {test_heap,2,13}.
    {put_list,{x,5},{x,7},{x,7}}.
    {move,{x,12},{x,6}}.
    {move,{x,11},{x,5}}.
    {call_only,11,{f,883}}. % rukeymerge3_2/11
  {label,885}.
    {test,is_eq,{f,886},[{x,1},{x,6}]}.
    {test_heap,2,13}.
    {put_list,{x,2},{x,7},{x,7}}.
    {move,{x,11},{x,5}}.
    {move,{x,4},{x,6}}.
    {move,{x,12},{x,4}}.
    {move,{x,3},{x,1}}.
    {call_only,11,{f,876}}. % rukeymerge3_1/11
  {label,886}.
    {test,is_ge,{f,887},[{x,8},{x,1}]}.
    {test_heap,2,13}.
    {put_list,{x,5},{x,7},{x,7}}.
    {move,{x,11},{x,5}}.
    {move,{x,4},{x,6}}.
    {move,{x,12},{x,4}}.
    {call_only,11,{f,898}}. % rukeymerge3_21_3/11
  {label,887}.
    {test_heap,4,13}.
    {put_list,{x,5},{x,7},{x,1}}.
    {put_list,{x,2},{x,1},{x,7}}.
    {move,{x,11},{x,5}}.
    {move,{x,4},{x,6}}.
    {move,{x,12},{x,4}}.
    {move,{x,3},{x,1}}.
    {call_only,11,{f,876}}. % rukeymerge3_1/11
  {label,888}.
    {test,is_nil,{f,882},[{x,4}]}.
    {test,is_eq,{f,889},[{x,1},{x,6}]}.
    {test_heap,2,11}.
    {put_list,{x,2},{x,7},{x,4}}.
    {move,{x,8},{x,2}}.
    {move,{x,9},{x,5}}.
    {move,{x,3},{x,1}}.
    {move,{x,10},{x,3}}.
    {call_only,6,{f,914}}. % rukeymerge2_1/6
  {label,889}.
    {test,is_ge,{f,890},[{x,8},{x,1}]}.
    {test_heap,2,11}.
    {put_list,{x,5},{x,7},{x,4}}.
    {move,{x,9},{x,6}}.
    {move,{x,8},{x,5}}.
    {move,{x,2},{x,7}}.
    {move,{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{x,10},{x,3}}.
    {call_only,8,{f,918}}. % rukeymerge2_2/8
  {label,890}.
    {test_heap,4,11}.
    {put_list,{x,5},{x,7},{x,1}}.
    {put_list,{x,2},{x,1},{x,4}}.
    {move,{x,8},{x,2}}.
    {move,{x,9},{x,5}}.
    {move,{x,3},{x,1}}.
    {move,{x,10},{x,3}}.
    {call_only,6,{f,914}}. % rukeymerge2_1/6


{function, rukeymerge3_12_3, 11, 892}.
  {label,891}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2588}]}.
    {func_info,{atom,lists},{atom,rukeymerge3_12_3},11}.
  {label,892}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,9},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,895},[{x,10}]}.
    {get_list,{x,10},{x,11},{x,10}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2589}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,11}],{x,12}}.
    {test,is_ge,{f,893},[{x,12},{x,4}]}.
    {test_heap,2,13}.
    {put_list,{x,9},{x,7},{x,7}}.
    {move,{x,11},{x,9}}.
    {move,{x,12},{x,8}}.
    {call_only,11,{f,892}}. % rukeymerge3_12_3/11
  {label,893}.
    {test,is_eq,{f,894},[{x,4},{x,8}]}.
    {move,{x,11},{x,9}}.
    {move,{x,12},{x,8}}.
    {swap,{x,4},{x,6}}.
    {call_only,11,{f,883}}. % rukeymerge3_2/11
  {label,894}.
    {test_heap,2,13}.
    {put_list,{x,9},{x,7},{x,7}}.
    {move,{x,11},{x,9}}.
    {move,{x,12},{x,8}}.
    {swap,{x,4},{x,6}}.
    {call_only,11,{f,883}}. % rukeymerge3_2/11
  {label,895}.
    {test,is_nil,{f,891},[{x,10}]}.
    {test,is_eq,{f,896},[{x,4},{x,8}]}.
    {swap,{x,6},{x,3}}.
    {swap,{x,5},{x,6}}.
    {swap,{x,4},{x,5}}.
    {swap,{x,7},{x,4}}.
    {swap,{x,2},{x,7}}.
    {swap,{x,1},{x,2}}.
    {call_only,8,{f,918}}. % rukeymerge2_2/8
  {label,896}.
    {test_heap,2,10}.
    {put_list,{x,9},{x,7},{x,7}}.
    {swap,{x,6},{x,3}}.
    {swap,{x,5},{x,6}}.
    {swap,{x,4},{x,5}}.
    {swap,{x,7},{x,4}}.
    {swap,{x,2},{x,7}}.
    {swap,{x,1},{x,2}}.
    {call_only,8,{f,918}}. % rukeymerge2_2/8


{function, rukeymerge3_21_3, 11, 898}.
  {label,897}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2603}]}.
    {func_info,{atom,lists},{atom,rukeymerge3_21_3},11}.
  {label,898}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,9},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,901},[{x,10}]}.
    {get_list,{x,10},{x,11},{x,10}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2604}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,11}],{x,12}}.
    {test,is_ge,{f,899},[{x,12},{x,1}]}.
    {test_heap,2,13}.
    {put_list,{x,9},{x,7},{x,7}}.
    {move,{x,11},{x,9}}.
    {move,{x,12},{x,8}}.
    {call_only,11,{f,898}}. % rukeymerge3_21_3/11
  {label,899}.
    {test,is_eq,{f,900},[{x,1},{x,8}]}.
    {test_heap,2,13}.
    {put_list,{x,2},{x,7},{x,7}}.
    {move,{x,12},{x,8}}.
    {move,{x,11},{x,9}}.
    {move,{x,3},{x,1}}.
    {call_only,11,{f,876}}. % rukeymerge3_1/11
  {label,900}.
    {test_heap,4,13}.
    {put_list,{x,9},{x,7},{x,1}}.
    {put_list,{x,2},{x,1},{x,7}}.
    {move,{x,12},{x,8}}.
    {move,{x,11},{x,9}}.
    {move,{x,3},{x,1}}.
    {call_only,11,{f,876}}. % rukeymerge3_1/11
  {label,901}.
    {test,is_nil,{f,897},[{x,10}]}.
    {test,is_eq,{f,902},[{x,1},{x,8}]}.
    {test_heap,2,8}.
    {put_list,{x,2},{x,7},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,{x,1},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,6},{x,3}}.
    {call_only,6,{f,914}}. % rukeymerge2_1/6
  {label,902}.
    {test_heap,4,10}.
    {put_list,{x,9},{x,7},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,{x,1},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,6},{x,3}}.
    {call_only,6,{f,914}}. % rukeymerge2_1/6


{function, ukeymerge2_1, 7, 904}.
  {label,903}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2620}]}.
    {func_info,{atom,lists},{atom,ukeymerge2_1},7}.
  {label,904}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,6},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,907},[{x,1}]}.
    {get_list,{x,1},{x,7},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2621}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,7}],{x,8}}.
    {test,is_ge,{f,905},[{x,2},{x,8}]}.
    {test_heap,2,9}.
    {put_list,{x,7},{x,5},{x,5}}.
    {move,{x,8},{x,3}}.
    {call_only,7,{f,904}}. % ukeymerge2_1/7
  {label,905}.
    {test,is_eq,{f,906},[{x,2},{x,3}]}.
    {move,{x,7},{x,3}}.
    {move,{x,8},{x,2}}.
    {call_only,6,{f,910}}. % ukeymerge2_2/6
  {label,906}.
    {test_heap,2,9}.
    {put_list,{x,6},{x,5},{x,5}}.
    {move,{x,7},{x,3}}.
    {move,{x,8},{x,2}}.
    {call_only,6,{f,910}}. % ukeymerge2_2/6
  {label,907}.
    {test,is_nil,{f,903},[{x,1}]}.
    {test,is_eq,{f,908},[{x,2},{x,3}]}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2630}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,908}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2632}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, ukeymerge2_2, 6, 910}.
  {label,909}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2634}]}.
    {func_info,{atom,lists},{atom,ukeymerge2_2},6}.
  {label,910}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,912},[{x,4}]}.
    {get_list,{x,4},{x,6},{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2635}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,6}],{x,7}}.
    {test,is_ge,{f,911},[{x,7},{x,2}]}.
    {test_heap,2,8}.
    {put_list,{x,3},{x,5},{x,5}}.
    {move,{x,2},{x,3}}.
    {move,{x,7},{x,2}}.
    {call_only,7,{f,904}}. % ukeymerge2_1/7
  {label,911}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,5},{x,5}}.
    {call_only,6,{f,910}}. % ukeymerge2_2/6
  {label,912}.
    {test,is_nil,{f,909},[{x,4}]}.
    {test_heap,2,6}.
    {put_list,{x,3},{x,5},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2642}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rukeymerge2_1, 6, 914}.
  {label,913}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2646}]}.
    {func_info,{atom,lists},{atom,rukeymerge2_1},6}.
  {label,914}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,916},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2647}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,6}],{x,7}}.
    {test,is_ge,{f,915},[{x,2},{x,7}]}.
    {swap,{x,6},{x,7}}.
    {swap,{x,5},{x,6}}.
    {swap,{x,2},{x,5}}.
    {call_only,8,{f,918}}. % rukeymerge2_2/8
  {label,915}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,914}}. % rukeymerge2_1/6
  {label,916}.
    {test,is_nil,{f,913},[{x,1}]}.
    {test_heap,2,6}.
    {put_list,{x,5},{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2654}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rukeymerge2_2, 8, 918}.
  {label,917}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2656}]}.
    {func_info,{atom,lists},{atom,rukeymerge2_2},8}.
  {label,918}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,6},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,921},[{x,3}]}.
    {get_list,{x,3},{x,8},{x,3}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2657}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,8}],{x,9}}.
    {test,is_ge,{f,919},[{x,9},{x,2}]}.
    {test_heap,2,10}.
    {put_list,{x,6},{x,4},{x,4}}.
    {move,{x,8},{x,6}}.
    {move,{x,9},{x,5}}.
    {call_only,8,{f,918}}. % rukeymerge2_2/8
  {label,919}.
    {test,is_eq,{f,920},[{x,2},{x,5}]}.
    {test_heap,2,10}.
    {put_list,{x,7},{x,4},{x,4}}.
    {move,{x,8},{x,5}}.
    {move,{x,9},{x,2}}.
    {call_only,6,{f,914}}. % rukeymerge2_1/6
  {label,920}.
    {test_heap,4,10}.
    {put_list,{x,6},{x,4},{x,2}}.
    {put_list,{x,7},{x,2},{x,4}}.
    {move,{x,8},{x,5}}.
    {move,{x,9},{x,2}}.
    {call_only,6,{f,914}}. % rukeymerge2_1/6
  {label,921}.
    {test,is_nil,{f,917},[{x,3}]}.
    {test,is_eq,{f,922},[{x,2},{x,5}]}.
    {test_heap,2,8}.
    {put_list,{x,7},{x,4},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2666}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,922}.
    {test_heap,4,8}.
    {put_list,{x,6},{x,4},{x,0}}.
    {put_list,{x,7},{x,0},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2668}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, fsplit_1, 6, 924}.
  {label,923}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2673}]}.
    {func_info,{atom,lists},{atom,fsplit_1},6}.
  {label,924}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,930},[{x,3}]}.
    {allocate,7,6}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2674}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,932},
                {list,[{atom,false},{f,926},{atom,true},{f,925}]}}.
  {label,925}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,3},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,924},7}. % fsplit_1/6
  {label,926}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2678}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,931},
                {list,[{atom,false},{f,928},{atom,true},{f,927}]}}.
  {label,927}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,3},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,924},7}. % fsplit_1/6
  {label,928}.
    {test,is_nil,{f,929},[{tr,{y,3},{t_list,any,nil}}]}.
    {test_heap,2,0}.
    {put_list,{y,1},nil,{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,924},7}. % fsplit_1/6
  {label,929}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,6}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,7,{f,934},7}. % fsplit_1_1/7
  {label,930}.
    {test,is_nil,{f,923},[{x,3}]}.
    {test_heap,6,6}.
    {put_list,{x,1},{x,4},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,5},{x,0}}.
    {move,{atom,asc},{x,3}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,974}}. % rfmergel/4
  {label,931}.
    {case_end,{x,0}}.
  {label,932}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2674}]}.
    {case_end,{x,0}}.


{function, fsplit_1_1, 7, 934}.
  {label,933}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2690}]}.
    {func_info,{atom,lists},{atom,fsplit_1_1},7}.
  {label,934}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,941},[{x,3}]}.
    {allocate,8,7}.
    {move,{x,6},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{y,7}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2691}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,944},
                {list,[{atom,false},{f,936},{atom,true},{f,935}]}}.
  {label,935}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,4},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,7,{f,934},8}. % fsplit_1_1/7
  {label,936}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2695}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,943},
                {list,[{atom,false},{f,938},{atom,true},{f,937}]}}.
  {label,937}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,4},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,0}}.
    {call_last,7,{f,934},8}. % fsplit_1_1/7
  {label,938}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2699}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,942},
                {list,[{atom,false},{f,940},{atom,true},{f,939}]}}.
  {label,939}.
    {test_heap,6,0}.
    {put_list,{y,6},{y,4},{x,0}}.
    {put_list,{y,7},{x,0},{x,0}}.
    {put_list,{x,0},{y,3},{x,5}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,924},8}. % fsplit_1/6
  {label,940}.
    {test_heap,6,0}.
    {put_list,{y,6},{y,4},{x,0}}.
    {put_list,{y,7},{x,0},{x,0}}.
    {put_list,{x,0},{y,3},{x,5}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,2},{x,0}}.
    {call_last,6,{f,924},8}. % fsplit_1/6
  {label,941}.
    {test,is_nil,{f,933},[{x,3}]}.
    {test_heap,10,7}.
    {put_list,{x,1},{x,4},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,5},{x,0}}.
    {put_list,{x,6},nil,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {move,{atom,asc},{x,3}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,974}}. % rfmergel/4
  {label,942}.
    {case_end,{x,0}}.
  {label,943}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2695}]}.
    {case_end,{x,0}}.
  {label,944}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2691}]}.
    {case_end,{x,0}}.


{function, fsplit_2, 6, 946}.
  {label,945}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2711}]}.
    {func_info,{atom,lists},{atom,fsplit_2},6}.
  {label,946}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,952},[{x,3}]}.
    {allocate,7,6}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2712}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,954},
                {list,[{atom,false},{f,951},{atom,true},{f,947}]}}.
  {label,947}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2716}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,953},
                {list,[{atom,false},{f,950},{atom,true},{f,948}]}}.
  {label,948}.
    {test,is_nil,{f,949},[{tr,{y,3},{t_list,any,nil}}]}.
    {test_heap,2,0}.
    {put_list,{y,1},nil,{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,946},7}. % fsplit_2/6
  {label,949}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,6}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,7,{f,956},7}. % fsplit_2_1/7
  {label,950}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,3},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,946},7}. % fsplit_2/6
  {label,951}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,3},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,946},7}. % fsplit_2/6
  {label,952}.
    {test,is_nil,{f,945},[{x,3}]}.
    {test_heap,6,6}.
    {put_list,{x,1},{x,4},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,5},{x,0}}.
    {move,{atom,desc},{x,3}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,968}}. % fmergel/4
  {label,953}.
    {case_end,{x,0}}.
  {label,954}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2712}]}.
    {case_end,{x,0}}.


{function, fsplit_2_1, 7, 956}.
  {label,955}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2728}]}.
    {func_info,{atom,lists},{atom,fsplit_2_1},7}.
  {label,956}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,{t_cons,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,963},[{x,3}]}.
    {allocate,8,7}.
    {move,{x,6},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{y,7}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2729}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,966},
                {list,[{atom,false},{f,962},{atom,true},{f,957}]}}.
  {label,957}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2733}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,965},
                {list,[{atom,false},{f,961},{atom,true},{f,958}]}}.
  {label,958}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2737}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,964},
                {list,[{atom,false},{f,960},{atom,true},{f,959}]}}.
  {label,959}.
    {test_heap,6,0}.
    {put_list,{y,6},{y,4},{x,0}}.
    {put_list,{y,7},{x,0},{x,0}}.
    {put_list,{x,0},{y,3},{x,5}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,2},{x,0}}.
    {call_last,6,{f,946},8}. % fsplit_2/6
  {label,960}.
    {test_heap,6,0}.
    {put_list,{y,6},{y,4},{x,0}}.
    {put_list,{y,7},{x,0},{x,0}}.
    {put_list,{x,0},{y,3},{x,5}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,946},8}. % fsplit_2/6
  {label,961}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,4},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,0}}.
    {call_last,7,{f,956},8}. % fsplit_2_1/7
  {label,962}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,4},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,7,{f,956},8}. % fsplit_2_1/7
  {label,963}.
    {test,is_nil,{f,955},[{x,3}]}.
    {test_heap,10,7}.
    {put_list,{x,1},{x,4},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,5},{x,0}}.
    {put_list,{x,6},nil,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {move,{atom,desc},{x,3}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,968}}. % fmergel/4
  {label,964}.
    {case_end,{x,0}}.
  {label,965}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2733}]}.
    {case_end,{x,0}}.
  {label,966}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2729}]}.
    {case_end,{x,0}}.


{function, fmergel, 4, 968}.
  {label,967}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2748}]}.
    {func_info,{atom,lists},{atom,fmergel},4}.
  {label,968}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[asc,desc]}}]}}.
    {test,is_nonempty_list,{f,972},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,970},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,969},[{x,6}]}.
    {get_list,{x,6},{x,8},{x,9}}.
    {test,is_eq_exact,{f,969},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,asc}]}.
    {allocate,3,10}.
    {move,{x,7},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,8},{x,1}}.
    {move,{x,9},{x,3}}.
    {move,{x,4},{x,0}}.
    {move,nil,{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2749}]}.
    {call,5,{f,979}}. % fmerge2_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{atom,asc},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,968},3}. % fmergel/4
  {label,969}.
    {test,is_nonempty_list,{f,970},[{x,4}]}.
    {get_list,{x,4},{x,8},{x,9}}.
    {test,is_eq_exact,{f,970},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,desc}]}.
    {allocate,3,10}.
    {move,{x,7},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,9},{x,3}}.
    {move,{x,8},{x,1}}.
    {move,nil,{x,4}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2751}]}.
    {call,5,{f,979}}. % fmerge2_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{atom,desc},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,968},3}. % fmergel/4
  {label,970}.
    {test,is_nil,{f,967},[{tr,{x,5},{t_list,any,nil}}]}.
    {test,is_nil,{f,971},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,{x,4},{x,0}}.
    return.
  {label,971}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,nil,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2755}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,4,{f,974},3}. % rfmergel/4
  {label,972}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,974}}. % rfmergel/4


{function, rfmergel, 4, 974}.
  {label,973}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2759}]}.
    {func_info,{atom,lists},{atom,rfmergel},4}.
  {label,974}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[asc,desc]}}]}}.
    {test,is_nonempty_list,{f,977},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,975},[{x,4}]}.
    {get_list,{x,4},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,976},[{x,5}]}.
    {get_list,{x,5},{x,8},{x,9}}.
    {test,is_eq_exact,{f,975},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,asc}]}.
    {allocate,3,10}.
    {move,{x,9},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,7},{x,3}}.
    {move,{x,6},{x,1}}.
    {move,nil,{x,4}}.
    {move,{x,8},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2760}]}.
    {call,5,{f,991}}. % rfmerge2_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{atom,asc},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,974},3}. % rfmergel/4
  {label,975}.
    {test,is_nonempty_list,{f,976},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_nonempty_list,{f,973},[{x,6}]}.
    {get_list,{x,6},{x,7},{x,6}}.
    {test,is_eq_exact,{f,973},[{tr,{x,3},{t_atom,[asc,desc]}},{atom,desc}]}.
    {allocate,3,8}.
    {move,{x,5},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,7},{x,1}}.
    {move,{x,6},{x,3}}.
    {move,{x,4},{x,0}}.
    {move,nil,{x,4}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2762}]}.
    {call,5,{f,991}}. % rfmerge2_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{atom,desc},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,974},3}. % rfmergel/4
  {label,976}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,nil,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2764}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,4,{f,968},3}. % fmergel/4
  {label,977}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,968}}. % fmergel/4


{function, fmerge2_1, 5, 979}.
  {label,978}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2771}]}.
    {func_info,{atom,lists},{atom,fmerge2_1},5}.
  {label,979}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,982},[{x,0}]}.
    {allocate,6,5}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2772}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,983},
                {list,[{atom,false},{f,981},{atom,true},{f,980}]}}.
  {label,980}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,979},6}. % fmerge2_1/5
  {label,981}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,2},{x,4}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,985},6}. % fmerge2_2/5
  {label,982}.
    {test,is_nil,{f,978},[{x,0}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2779}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,983}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2772}]}.
    {case_end,{x,0}}.


{function, fmerge2_2, 5, 985}.
  {label,984}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2781}]}.
    {func_info,{atom,lists},{atom,fmerge2_2},5}.
  {label,985}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,988},[{x,3}]}.
    {allocate,6,5}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2782}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,989},
                {list,[{atom,false},{f,987},{atom,true},{f,986}]}}.
  {label,986}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,2},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,979},6}. % fmerge2_1/5
  {label,987}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,985},6}. % fmerge2_2/5
  {label,988}.
    {test,is_nil,{f,984},[{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,0},{x,4},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2789}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,989}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2782}]}.
    {case_end,{x,0}}.


{function, rfmerge2_1, 5, 991}.
  {label,990}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2793}]}.
    {func_info,{atom,lists},{atom,rfmerge2_1},5}.
  {label,991}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,994},[{x,0}]}.
    {allocate,6,5}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2794}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,995},
                {list,[{atom,false},{f,993},{atom,true},{f,992}]}}.
  {label,992}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,2},{x,4}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,997},6}. % rfmerge2_2/5
  {label,993}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,991},6}. % rfmerge2_1/5
  {label,994}.
    {test,is_nil,{f,990},[{x,0}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2801}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,995}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2794}]}.
    {case_end,{x,0}}.


{function, rfmerge2_2, 5, 997}.
  {label,996}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2803}]}.
    {func_info,{atom,lists},{atom,rfmerge2_2},5}.
  {label,997}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,1000},[{x,3}]}.
    {allocate,6,5}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2804}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1001},
                {list,[{atom,false},{f,999},{atom,true},{f,998}]}}.
  {label,998}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,997},6}. % rfmerge2_2/5
  {label,999}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,2},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,991},6}. % rfmerge2_1/5
  {label,1000}.
    {test,is_nil,{f,996},[{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,0},{x,4},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2811}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,1001}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2804}]}.
    {case_end,{x,0}}.


{function, ufsplit_1, 6, 1003}.
  {label,1002}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2816}]}.
    {func_info,{atom,lists},{atom,ufsplit_1},6}.
  {label,1003}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,1012},[{x,3}]}.
    {allocate,7,6}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2817}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1016},
                {list,[{atom,false},{f,1006},{atom,true},{f,1004}]}}.
  {label,1004}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2819}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1013},
                {list,[{atom,false},{f,1005},{atom,true},{f,1008}]}}.
  {label,1005}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,3},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,1003},7}. % ufsplit_1/6
  {label,1006}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2826}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1015},
                {list,[{atom,false},{f,1010},{atom,true},{f,1007}]}}.
  {label,1007}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2828}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1014},
                {list,[{atom,false},{f,1009},{atom,true},{f,1008}]}}.
  {label,1008}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,1003},7}. % ufsplit_1/6
  {label,1009}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,3},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,1003},7}. % ufsplit_1/6
  {label,1010}.
    {test,is_nil,{f,1011},[{tr,{y,3},{t_list,any,nil}}]}.
    {test_heap,2,0}.
    {put_list,{y,1},nil,{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,1003},7}. % ufsplit_1/6
  {label,1011}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,6}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,7,{f,1018},7}. % ufsplit_1_1/7
  {label,1012}.
    {test,is_nil,{f,1002},[{x,3}]}.
    {test_heap,6,6}.
    {put_list,{x,1},{x,4},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,5},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,1051}}. % rufmergel/3
  {label,1013}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2819}]}.
    {case_end,{x,0}}.
  {label,1014}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2828}]}.
    {case_end,{x,0}}.
  {label,1015}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2826}]}.
    {case_end,{x,0}}.
  {label,1016}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2817}]}.
    {case_end,{x,0}}.


{function, ufsplit_1_1, 7, 1018}.
  {label,1017}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2844}]}.
    {func_info,{atom,lists},{atom,ufsplit_1_1},7}.
  {label,1018}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,1029},[{x,3}]}.
    {allocate,8,7}.
    {move,{x,6},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{y,7}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2845}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1035},
                {list,[{atom,false},{f,1021},{atom,true},{f,1019}]}}.
  {label,1019}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2847}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1030},
                {list,[{atom,false},{f,1020},{atom,true},{f,1026}]}}.
  {label,1020}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,4},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,7,{f,1018},8}. % ufsplit_1_1/7
  {label,1021}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2854}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1034},
                {list,[{atom,false},{f,1024},{atom,true},{f,1022}]}}.
  {label,1022}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2856}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1031},
                {list,[{atom,false},{f,1023},{atom,true},{f,1026}]}}.
  {label,1023}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,4},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,0}}.
    {call_last,7,{f,1018},8}. % ufsplit_1_1/7
  {label,1024}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2863}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1033},
                {list,[{atom,false},{f,1028},{atom,true},{f,1025}]}}.
  {label,1025}.
    {move,{y,2},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2865}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1032},
                {list,[{atom,false},{f,1027},{atom,true},{f,1026}]}}.
  {label,1026}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,4},{x,4}}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,7},{x,0}}.
    {call_last,7,{f,1018},8}. % ufsplit_1_1/7
  {label,1027}.
    {test_heap,6,0}.
    {put_list,{y,6},{y,4},{x,0}}.
    {put_list,{y,7},{x,0},{x,0}}.
    {put_list,{x,0},{y,3},{x,5}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,1003},8}. % ufsplit_1/6
  {label,1028}.
    {test_heap,6,0}.
    {put_list,{y,6},{y,4},{x,0}}.
    {put_list,{y,7},{x,0},{x,0}}.
    {put_list,{x,0},{y,3},{x,5}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,2},{x,0}}.
    {call_last,6,{f,1003},8}. % ufsplit_1/6
  {label,1029}.
    {test,is_nil,{f,1017},[{x,3}]}.
    {test_heap,10,7}.
    {put_list,{x,1},{x,4},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,5},{x,0}}.
    {put_list,{x,6},nil,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,1051}}. % rufmergel/3
  {label,1030}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2847}]}.
    {case_end,{x,0}}.
  {label,1031}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2856}]}.
    {case_end,{x,0}}.
  {label,1032}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2865}]}.
    {case_end,{x,0}}.
  {label,1033}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2863}]}.
    {case_end,{x,0}}.
  {label,1034}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2854}]}.
    {case_end,{x,0}}.
  {label,1035}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2845}]}.
    {case_end,{x,0}}.


{function, ufsplit_2, 4, 1037}.
  {label,1036}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2880}]}.
    {func_info,{atom,lists},{atom,ufsplit_2},4}.
  {label,1037}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,1042},[{x,1}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2881}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1044},
                {list,[{atom,false},{f,1041},{atom,true},{f,1038}]}}.
  {label,1038}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2883}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1043},
                {list,[{atom,false},{f,1040},{atom,true},{f,1039}]}}.
  {label,1039}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,1037},5}. % ufsplit_2/4
  {label,1040}.
    {move,nil,{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,4}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2887}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,5}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,nil,{x,4}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,1003},4}. % ufsplit_1/6
  {label,1041}.
    {test_heap,2,0}.
    {put_list,{y,4},{y,2},{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,4,{f,1037},5}. % ufsplit_2/4
  {label,1042}.
    {test,is_nil,{f,1036},[{x,1}]}.
    {test_heap,2,4}.
    {put_list,{x,0},{x,3},{x,0}}.
    return.
  {label,1043}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2883}]}.
    {case_end,{x,0}}.
  {label,1044}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2881}]}.
    {case_end,{x,0}}.


{function, ufmergel, 3, 1046}.
  {label,1045}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2895}]}.
    {func_info,{atom,lists},{atom,ufmergel},3}.
  {label,1046}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,1049},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,1047},[{x,3}]}.
    {get_list,{x,3},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,1047},[{x,4}]}.
    {allocate,3,7}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,4},{x,3},{y,0}}.
    {move,{x,6},{x,1}}.
    {move,nil,{x,4}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2896}]}.
    {call,5,{f,1067}}. % ufmerge2_2/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1046},3}. % ufmergel/3
  {label,1047}.
    {test,is_nil,{f,1045},[{tr,{x,4},{t_list,any,nil}}]}.
    {test,is_nil,{f,1048},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,1048}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2900}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,0}}.
    {move,{y,0},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,3,{f,1051},2}. % rufmergel/3
  {label,1049}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,1051}}. % rufmergel/3


{function, rufmergel, 3, 1051}.
  {label,1050}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2904}]}.
    {func_info,{atom,lists},{atom,rufmergel},3}.
  {label,1051}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,1053},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,1052},[{x,3}]}.
    {get_list,{x,3},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,1052},[{x,4}]}.
    {allocate,3,7}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,4},{x,0},{y,0}}.
    {move,{x,6},{x,3}}.
    {move,nil,{x,4}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2905}]}.
    {call,5,{f,1073}}. % rufmerge2_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1051},3}. % rufmergel/3
  {label,1052}.
    {test,is_nil,{f,1050},[{tr,{x,4},{t_list,any,nil}}]}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2907}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,0}}.
    {move,{y,0},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,3,{f,1046},2}. % ufmergel/3
  {label,1053}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,1046}}. % ufmergel/3


{function, ufmerge2_1, 6, 1055}.
  {label,1054}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2915}]}.
    {func_info,{atom,lists},{atom,ufmerge2_1},6}.
  {label,1055}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,1060},[{x,0}]}.
    {allocate,7,6}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2916}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1064},
                {list,[{atom,false},{f,1057},{atom,true},{f,1056}]}}.
  {label,1056}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,3},{x,4}}.
    {move,{y,1},{x,5}}.
    {move,{y,4},{x,3}}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,1055},7}. % ufmerge2_1/6
  {label,1057}.
    {move,{y,2},{x,1}}.
    {move,{y,5},{x,2}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{y,6},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2920}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1063},
                {list,[{atom,false},{f,1059},{atom,true},{f,1058}]}}.
  {label,1058}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,3}}.
    {move,{y,5},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,1067},7}. % ufmerge2_2/5
  {label,1059}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,3},{x,4}}.
    {move,{y,0},{x,1}}.
    {move,{y,4},{x,3}}.
    {move,{y,5},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,1067},7}. % ufmerge2_2/5
  {label,1060}.
    {test,is_nil,{f,1054},[{x,0}]}.
    {allocate,3,6}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2928}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1065},
                {list,[{atom,false},{f,1062},{atom,true},{f,1061}]}}.
  {label,1061}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2930}]}.
    {call_ext_last,2,{extfunc,lists,reverse,2},3}.
  {label,1062}.
    {test_heap,2,0}.
    {put_list,{y,2},{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2932}]}.
    {call_ext_last,2,{extfunc,lists,reverse,2},3}.
  {label,1063}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2920}]}.
    {case_end,{x,0}}.
  {label,1064}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2916}]}.
    {case_end,{x,0}}.
  {label,1065}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2928}]}.
    {case_end,{x,0}}.


{function, ufmerge2_2, 5, 1067}.
  {label,1066}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2935}]}.
    {func_info,{atom,lists},{atom,ufmerge2_2},5}.
  {label,1067}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,1070},[{x,3}]}.
    {allocate,6,5}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2936}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1071},
                {list,[{atom,false},{f,1069},{atom,true},{f,1068}]}}.
  {label,1068}.
    {test_heap,2,0}.
    {put_list,{y,5},{y,2},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,5},{x,5}}.
    {move,{y,4},{x,0}}.
    {call_last,6,{f,1055},6}. % ufmerge2_1/6
  {label,1069}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,1067},6}. % ufmerge2_2/5
  {label,1070}.
    {test,is_nil,{f,1066},[{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,0},{x,4},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2943}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,1071}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2936}]}.
    {case_end,{x,0}}.


{function, rufmerge2_1, 5, 1073}.
  {label,1072}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2947}]}.
    {func_info,{atom,lists},{atom,rufmerge2_1},5}.
  {label,1073}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,1076},[{x,0}]}.
    {allocate,6,5}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2948}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1077},
                {list,[{atom,false},{f,1075},{atom,true},{f,1074}]}}.
  {label,1074}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,5}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,1079},6}. % rufmerge2_2/6
  {label,1075}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,1073},6}. % rufmerge2_1/5
  {label,1076}.
    {test,is_nil,{f,1072},[{x,0}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2955}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,1077}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2948}]}.
    {case_end,{x,0}}.


{function, rufmerge2_2, 6, 1079}.
  {label,1078}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2958}]}.
    {func_info,{atom,lists},{atom,rufmerge2_2},6}.
  {label,1079}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,1084},[{x,3}]}.
    {allocate,7,6}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2959}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1088},
                {list,[{atom,false},{f,1081},{atom,true},{f,1080}]}}.
  {label,1080}.
    {test_heap,2,0}.
    {put_list,{y,2},{y,3},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,1079},7}. % rufmerge2_2/6
  {label,1081}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2963}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1087},
                {list,[{atom,false},{f,1083},{atom,true},{f,1082}]}}.
  {label,1082}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,3},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,1073},7}. % rufmerge2_1/5
  {label,1083}.
    {test_heap,4,0}.
    {put_list,{y,2},{y,3},{x,0}}.
    {put_list,{y,6},{x,0},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,1073},7}. % rufmerge2_1/5
  {label,1084}.
    {test,is_nil,{f,1078},[{x,3}]}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,0},{x,1}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2971}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1089},
                {list,[{atom,false},{f,1086},{atom,true},{f,1085}]}}.
  {label,1085}.
    {test_heap,2,0}.
    {put_list,{y,3},{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2973}]}.
    {call_ext_last,2,{extfunc,lists,reverse,2},4}.
  {label,1086}.
    {test_heap,4,0}.
    {put_list,{y,0},{y,1},{x,0}}.
    {put_list,{y,3},{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2975}]}.
    {call_ext_last,2,{extfunc,lists,reverse,2},4}.
  {label,1087}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2963}]}.
    {case_end,{x,0}}.
  {label,1088}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2959}]}.
    {case_end,{x,0}}.
  {label,1089}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2971}]}.
    {case_end,{x,0}}.


{function, uniq, 1, 1091}.
  {label,1090}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2985}]}.
    {func_info,{atom,lists},{atom,uniq},1}.
  {label,1091}.
    {move,{literal,#{}},{x,1}}.
    {call_only,2,{f,1093}}. % uniq_1/2


{function, uniq_1, 2, 1093}.
  {label,1092}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2988}]}.
    {func_info,{atom,lists},{atom,uniq_1},2}.
  {label,1093}.
    {'%',{var_info,{x,1},[{type,{t_map,any,{t_atom,[true]}}}]}}.
    {test,is_nonempty_list,{f,1095},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,has_map_fields,{f,1094},{x,1},{list,[{x,2}]}}.
    {call_only,2,{f,1093}}. % uniq_1/2
  {label,1094}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {put_map_assoc,{f,0},{x,1},{x,1},3,{list,[{x,2},{atom,true}]}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",2993}]}.
    {call,2,{f,1093}}. % uniq_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,1095}.
    {test,is_nil,{f,1092},[{x,0}]}.
    return.


{function, uniq, 2, 1097}.
  {label,1096}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",3006}]}.
    {func_info,{atom,lists},{atom,uniq},2}.
  {label,1097}.
    {test,is_function2,{f,1096},[{x,0},{integer,1}]}.
    {move,{literal,#{}},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,1099}}. % uniq_2/3


{function, uniq_2, 3, 1099}.
  {label,1098}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",3009}]}.
    {func_info,{atom,lists},{atom,uniq_2},3}.
  {label,1099}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,{t_atom,[true]}}}]}}.
    {test,is_nonempty_list,{f,1101},[{x,0}]}.
    {allocate,4,3}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",3010}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test,has_map_fields,{f,1100},{y,2},{list,[{x,0}]}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1099},4}. % uniq_2/3
  {label,1100}.
    {put_map_assoc,{f,0},{y,2},{x,2},1,{list,[{x,0},{atom,true}]}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",3015}]}.
    {call,3,{f,1099}}. % uniq_2/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,1101}.
    {test,is_nil,{f,1098},[{x,0}]}.
    return.


{function, module_info, 0, 1103}.
  {label,1102}.
    {line,[]}.
    {func_info,{atom,lists},{atom,module_info},0}.
  {label,1103}.
    {move,{atom,lists},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 1105}.
  {label,1104}.
    {line,[]}.
    {func_info,{atom,lists},{atom,module_info},1}.
  {label,1105}.
    {move,{x,0},{x,1}}.
    {move,{atom,lists},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-filter/2-lc$^0/1-0-', 2, 1107}.
  {label,1106}.
    {line,[{location,"/usr/lib/erlang/lib/stdlib-4.2/src/lists.erl",1383}]}.
    {func_info,{atom,lists},{atom,'-filter/2-lc$^0/1-0-'},2}.
  {label,1107}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,1111},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,1110},
                {list,[{atom,false},{f,1109},{atom,true},{f,1108}]}}.
  {label,1108}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call,2,{f,1107}}. % '-filter/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,1109}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,1107},3}. % '-filter/2-lc$^0/1-0-'/2
  {label,1110}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_filter},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,1111}.
    {test,is_nil,{f,1112},[{x,0}]}.
    return.
  {label,1112}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
