dependencies {
    implementation("com.stripe:stripe-java:25.5.0")
    implementation(group = "com.sendgrid", name = "sendgrid-java", version = "4.10.2")
    "runtimeOnly"("io.sentry:sentry-logback:7.3.0")
    add("implementation", "com.mixpanel:mixpanel-java:1.5.3")
    webImplementation("com.twilio.sdk:twilio:10.1.0")
    implementation(libs.adyen)
    /* implementation("com.segment.analytics.java:analytics:3") */
    testImplementation("com.mailjet:mailjet-client:5")
    integrationTestImplementation("com.mailjet:mailjet-client:5")
    compileOnly("com.mailjet:mailjet-client:5")
}
