"""Rules about the outline."""

from aidreport.rules.outline.chart_without_figures import CHART_WITHOUT_FIGURES
from aidreport.rules.outline.recorded_but_not_told import RECORDED_BUT_NOT_TOLD
from aidreport.rules.outline.selection_matches_nothing import SELECTION_MATCHES_NOTHING
from aidreport.rules.outline.totals_not_told import TOTALS_NOT_TOLD

RULES = (
    SELECTION_MATCHES_NOTHING,
    CHART_WITHOUT_FIGURES,
    RECORDED_BUT_NOT_TOLD,
    TOTALS_NOT_TOLD,
)
