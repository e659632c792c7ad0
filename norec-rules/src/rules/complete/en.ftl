complete-title = The whole application
complete-rule = The application must have everything that the call asks for.
complete-rule-dismissed = The application must have everything that the call asks for. Norec dismisses an application where something is missing.
complete-dismissed = { $strength ->
    [must] Norec dismisses an application where something is missing.
   *[other] Norec usually says no to an application where something is missing.
 }
complete-met = The application has everything that the call asks for.
complete-not = You answered that something is missing in the application. { $strength ->
    [must] Norec requires everything to be there. If you have sent the application, you can ask Norec if you may send the rest later.
   *[other] Norec usually wants everything to be there. You can add what is missing, or explain why it is not there. If you have sent the application, you can ask Norec if you may send the rest later.
 }
complete-open = Does the application have everything that the call asks for?
complete-remind = Make sure that the application has everything that the call asks for.
complete-remind-dismissed = Make sure that the application has everything that the call asks for. { $strength ->
    [must] Norec dismisses an application where something is missing.
   *[other] Norec usually says no to an application where something is missing.
 }
