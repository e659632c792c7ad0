for-new-title = Who Phase 1 is for
for-new-rule = Phase 1 is usually for new partnerships. It is also for those that take in a new partner.
for-new-met = The partners have had no agreement with Norec. So Phase 1 is for them.
for-new-met-partner = One of the partners is new. So Phase 1 is for them.
for-new-not = The partners have an agreement with Norec, and none of them is new. So they can usually skip Phase 1 and apply for Phase 2 directly. You can do that, or explain why not.
for-new-unpublished = The agreement has ended. With a recent agreement the partners can apply for Phase 2 directly. This check has not found what “recent” means. Ask Norec.
for-new-so-far = The partners have, or have had, an agreement with Norec. So far none of them is new. Is there a new partner?
for-new-open = Do the partners have an agreement with Norec, or have they had one? The answer decides if they need Phase 1.
