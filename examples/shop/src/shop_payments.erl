%% Speaks with the bank, which takes its time: requests wait here for its answers.
-module(shop_payments).
-behaviour(gen_server).

-export([start_link/0, charge/2]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-include_lib("kernel/include/logger.hrl").

%% What the bank needs for an answer, in milliseconds.
-define(BANK_TIME, 200).

-spec start_link() -> gen_server:start_ret().
start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

%% Asks the bank for the customer's money; runs in the process of the request.
-spec charge(shop_db:customer(), shop_db:cents()) -> accepted | declined.
charge(Customer, Amount) ->
    Ref = make_ref(),
    ?MODULE ! {charge, self(), Ref, Customer, Amount},
    receive
        {Ref, Verdict} -> Verdict
    end.

init([]) ->
    {ok, #{}}.

handle_call(_Request, _From, Waiting) ->
    {reply, {error, unknown_request}, Waiting}.

handle_cast(_Request, Waiting) ->
    {noreply, Waiting}.

handle_info({charge, From, Ref, Customer, Amount}, Waiting) ->
    ask_bank(Ref, Customer, Amount),
    {noreply, Waiting#{Ref => From}};
handle_info({bank, Ref, Verdict}, Waiting) ->
    {From, Rest} = maps:take(Ref, Waiting),
    From ! {Ref, Verdict},
    {noreply, Rest};
handle_info(Message, Waiting) ->
    ?LOG_WARNING("unexpected message: ~tp", [Message]),
    {noreply, Waiting}.

%% The bank of this example is a timer, and accepts what is below a thousand.
ask_bank(Ref, _Customer, Amount) ->
    Verdict =
        case Amount < 100000 of
            true -> accepted;
            false -> declined
        end,
    erlang:send_after(?BANK_TIME, self(), {bank, Ref, Verdict}).
