{application, shop, [{vsn, "1.0"}, {modules, []}, {applications, [kernel, stdlib]}]}.
%%            ^^^^ error: there is no description, no registered: no release can be made with it
