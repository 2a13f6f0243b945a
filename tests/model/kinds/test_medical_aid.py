from decimal import Decimal

from activities import activity_of, findings_of, year_of

from aidreport.model.kinds.medical_aid import MedicalAid

AID = {"kind": "medical-aid", "date": "2024-04-18"}


def test_services_are_read_with_their_counting_words() -> None:
    services = [{"item": "义诊", "quantity": "320人次"}, {"item": "手术", "quantity": "12例"}]
    activity = activity_of(year_of({**AID, "services": services, "techniques": "无痛胃镜"}))
    assert isinstance(activity, MedicalAid)
    quantities = [service.quantity for service in activity.services]
    assert [(each.number, each.measure_word) for each in quantities if each] == [
        (Decimal(320), "人次"),
        (Decimal(12), "例"),
    ]
    assert activity.techniques == ("无痛胃镜",)
    assert activity.is_visit


def test_a_service_without_a_name_is_refused() -> None:
    assert findings_of(year_of({**AID, "services": {"quantity": "12例"}})) == ["missing-field"]
