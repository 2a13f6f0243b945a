"""The public edition would hold what must not be published.

After masking, everything that is to be written is searched: text, names of files, properties,
comments, every part of the package, notes of pictures. Names are found apart, without the family
name, in traditional characters and in pinyin, numbers in any digits. One hit, and nothing is
written (own rule; the Law on the Protection of Minors, articles 4 and 72, and the Personal
Information Protection Law, article 28).

No example: only `aidreport render --audience public` searches. The finding stands where the name
or the illness is recorded, and says where in the edition it was found: a template of your own may
hold it, or a phrase of the record. If another word is meant (a pupil 文明, and 精神文明 in your
template), add the passage to `allow` under `[publish]`.
"""
