citizen-title = Norwegian citizenship
citizen-open = Are you a Norwegian citizen?
citizen-met = You are a Norwegian citizen. These posts require that.
citizen-not = These posts are only for Norwegian citizens. The UN has other posts that Norway does not pay for.
citizen-rule = The posts are only for Norwegian citizens.
