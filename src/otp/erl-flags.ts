/**
 * The flags that erl(1) and init(3) of OTP 25 to 28 know, deprecated and undocumented ones among them. What is not among
 * them, `-App Parameter Value`, sets parameters of an application, or is kept and ignored.
 */
const flags: ReadonlySet<string> = new Set(
  `-- -args_file -async_shell_start -boot -boot_var -code_path_cache -code_path_choice -compat_rel -config -configfd
   -connect_all -cookie -detached -dist_listen -embedded -emu_args -emu_args_exit -emu_flavor -emu_name_exit -emu_qouted_cmd_exit
   -emu_type -emulator -env -epmd_module -erl_epmd_port -eval -extra -feature -disable-feature -enable-feature -heart -hidden
   -home -hosts -id -init_debug -instr -loader -make -man -mode -name -no_epmd -noinput -noshell -nostick -oldshell -pa -path
   -pidfile -progname -proto_dist -pz -remsh -root -rsh -run -s -setcookie -shutdown_time -smp -sname -ssl_dist_opt
   -ssl_dist_optfile -start_epmd -user -version -vm`.split(/\s+/),
);

/** Whether a flag with a minus is one of the runtime system's own, and no application's. */
export function isErlFlag(flag: string): boolean {
  return flags.has(flag);
}
