signed-title = Signature and open files
signed-rule = Somebody with authority to sign has signed the application. All files open without a password.
signed-item-signature = the signature of somebody with authority to sign
signed-item-unlocked = files without a password
signed-met = Somebody with authority to sign has signed, and no file has a password.
signed-not = This is not in place: { $missing }. { $strength ->
    [must] Norec requires it. Ask Norec if you can send it again.
   *[other] Norec usually wants it. Ask Norec if you can send it again, or explain why not.
 }
signed-open = Is this in place: { $open }?
signed-remind = Have it signed by somebody with authority to sign.
signed-remind-unlocked = Send files without a password.
