network-title = The Norec Network
network-open = Are you a member of the Norec Network?
network-met = You are a member of the Norec Network. { $strength ->
    [must] Norec requires that.
   *[other] Norec usually wants that.
 }
network-not = You answered that you are not a member of the Norec Network. { $strength ->
    [must] Norec requires that. You can ask Norec to become a member.
   *[other] Norec usually wants that. You can ask Norec to become a member, or explain why not.
 }
network-rule = Whoever applies is a member of the Norec Network.
