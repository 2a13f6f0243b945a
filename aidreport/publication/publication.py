"""What the public may read of a year, and the search of everything that is written for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from aidreport.diagnostics import Diagnostic
from aidreport.frozen import frozen, replace
from aidreport.model.year import YearRecord
from aidreport.publication.allowed import without_secrets
from aidreport.publication.contents import pieces
from aidreport.publication.masking import Masker
from aidreport.publication.scan import Leak, Scanner
from aidreport.publication.secrets import Secret, each_once, secrets_added
from aidreport.sources.publish import Publish


@frozen
class Publication:
    """A record for the public.

    Attributes:
        record: the masked record, with the masked record of the year before.
        secrets: what nothing that is written may hold.
        allowed: passages that may hold a secret's words: the names of others, and settings.
        notes: a note for each text that was changed.
        doubts: an error for each word of the record that may be a name, and was left as it is.
        harmless: the passages around those words, as texts are compared.
        masked: masks any other words about the record, like the name of a field.
    """

    record: YearRecord
    secrets: tuple[Secret, ...]
    allowed: tuple[str, ...]
    notes: tuple[Diagnostic, ...]
    doubts: tuple[Diagnostic, ...]
    harmless: tuple[str, ...]
    masked: Callable[[str], str]

    def leaks(
        self,
        files: Mapping[str, bytes],
        *,
        with_pinyin: bool = True,
        own_words: Callable[[], Iterable[str]] | None = None,
    ) -> list[Leak]:
        """Return the secrets that files hold, by their paths.

        `own_words` gives what this program itself writes, in which a word like 志愿 is no name;
        it is asked where something in doubt was found alone.
        """
        texts = [piece for path, content in files.items() for piece in pieces(path, content)]
        scanner = Scanner(self.secrets, self.allowed, with_pinyin=with_pinyin)
        harmless = scanner.excused(self.harmless)
        found = list(harmless.leaks(texts))
        if own_words and any(leak.secret.doubtful for leak in found):
            found = list(harmless.excused(harmless.clauses(own_words())).leaks(texts))
        return found


def published(
    record: YearRecord,
    publish: Publish,
    part: Callable[[YearRecord], YearRecord] = lambda record: record,
) -> Publication:
    """Return the record with everything masked that the public edition leaves unsaid.

    Where only a part of the record is needed, `part` gives it: what must not be said is known
    from all of it.

    What the private file adds has no part in it, and is searched for like any other secret.
    """
    added = tuple(secrets_added(record, publish))
    record = record.as_committed
    masker = Masker(record, publish, added)
    before, masked = record.before, masker.year(part(record))
    return Publication(
        replace(masked, before=masker.year(part(before))) if before else masked,
        each_once([*masker.secrets, *added]),
        without_secrets(masker.allowed, added, publish),
        masker.notes,
        masker.doubts,
        masker.harmless,
        masker.words,
    )
