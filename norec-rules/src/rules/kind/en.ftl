kind-title = Kind of organisation
kind-rule = Each of these can apply: { $kinds }. Individuals cannot apply.
kind-met = { $partner } is one of those that can apply: { $kind }.
kind-not = You answered that { $partner } is { $kind }. Each of these can apply: { $kinds }. Could one of these be the partner?
kind-other = You answered that { $partner } is something else. Each of these can apply: { $kinds }. Ask Norec if { $partner } is one of these.
kind-open = Choose what kind of organisation { $partner } is.
kind-unsure = You do not know what kind of organisation { $partner } is. Each of these can apply: { $kinds }. Ask Norec if { $partner } can apply.
