staying-on-title = Staying on in the UN
staying-on-remind = Do you want to stay on in the UN? Learn another UN language, and ask early which posts can follow this one.
staying-on-rule = Whoever wants to stay on in the UN can learn another UN language and ask early about the next post.
