payee-title = Who is paid
payee-rule = The grant is paid to the coordinating partner, who passes the money on to the others.
payee-met = The grant is paid to { $partner }, who passes the money on to the others.
payee-so-far = So far { $partner } is the one that Norec pays. Usually it pays one of the partners. Does it pay any of the others too? And are these all the partners?
payee-so-far-none = So far nobody is the coordinating partner. Choose which partner Norec pays.
payee-not-none = Nobody is the coordinating partner. Norec usually pays the grant to one of the partners. You could choose one, or explain why not.
payee-not-several = { $n } partners are set as the coordinating partner. Norec usually pays the grant to one of them. You could choose one, or explain why there are more.
