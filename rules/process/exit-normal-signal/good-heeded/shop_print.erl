-module(shop_print).
-export([print/1, leave/0, kill/1]).

%% A port closes, whatever the reason.
print(Text) ->
    Printer = open_port({spawn, "lp"}, []),
    port_command(Printer, Text),
    exit(Printer, normal).

%% To itself.
leave() ->
    Self = self(),
    exit(Self, normal).

kill(Printer) ->
    exit(Printer, kill).
