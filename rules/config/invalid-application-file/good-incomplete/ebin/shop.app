{application, shop, [{description, "A shop"}, {vsn, "1.0"}, {modules, []}, {registered, []},
 {applications, [kernel, stdlib]}]}.
