permit-change-title = Changes and family
permit-change-remind = A new position or employer needs a new permit. A husband, wife, partner or child can usually apply to come too.
permit-change-rule = A new position or employer needs a new permit. A husband, wife, partner or child can usually apply.
