"""Rules about people: their posts, and where they were."""

from aidreport.rules.people.contradicting_posts import CONTRADICTING_POSTS
from aidreport.rules.people.grade_of_another_school import GRADE_OF_ANOTHER_SCHOOL
from aidreport.rules.people.no_post_on_the_day import NO_POST_ON_THE_DAY
from aidreport.rules.people.one_name_two_entries import ONE_NAME_TWO_ENTRIES
from aidreport.rules.people.person_on_the_wrong_side import PERSON_ON_THE_WRONG_SIDE
from aidreport.rules.people.post_changed_without_date import POST_CHANGED_WITHOUT_DATE
from aidreport.rules.people.post_ends_before_it_begins import POST_ENDS_BEFORE_IT_BEGINS
from aidreport.rules.people.pupil_with_a_teachers_post import PUPIL_WITH_A_TEACHERS_POST
from aidreport.rules.people.several_in_one_entry import SEVERAL_IN_ONE_ENTRY
from aidreport.rules.people.titled_twice import TITLED_TWICE
from aidreport.rules.people.trainees_among_participants import TRAINEES_AMONG_PARTICIPANTS
from aidreport.rules.people.two_heads_at_a_time import TWO_HEADS_AT_A_TIME
from aidreport.rules.people.two_trips_on_one_day import TWO_TRIPS_ON_ONE_DAY

RULES = (
    CONTRADICTING_POSTS,
    GRADE_OF_ANOTHER_SCHOOL,
    NO_POST_ON_THE_DAY,
    ONE_NAME_TWO_ENTRIES,
    PERSON_ON_THE_WRONG_SIDE,
    POST_CHANGED_WITHOUT_DATE,
    POST_ENDS_BEFORE_IT_BEGINS,
    PUPIL_WITH_A_TEACHERS_POST,
    SEVERAL_IN_ONE_ENTRY,
    TITLED_TWICE,
    TRAINEES_AMONG_PARTICIPANTS,
    TWO_HEADS_AT_A_TIME,
    TWO_TRIPS_ON_ONE_DAY,
)
