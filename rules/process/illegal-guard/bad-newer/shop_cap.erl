%% does not compile: guards may call min/2 from OTP 26 on, and this project is for OTP 25 too.
-module(shop_cap).
-export([fits/2]).

fits(Count, Limit) when Count =:= min(Count, Limit) ->
%%                                ^^^^^^^^^^^^^^^^^ error: min/2 is allowed in a guard from OTP 26 on, and the project is for 25 too: there the module does not compile
    true;
fits(_Count, _Limit) ->
    false.
